/** Readers of what profiles and forms are written with: see {@link PlainReader}. */
import { LANGUAGE_TAG_FORMAT, MAX_LANGUAGE_TAG_LENGTH } from '../language-tag.js';
import { either, record, suchText, text, trimmed, type PlainReader } from '../plain-reader.js';
import { isCalendarDate } from '../../scheduling/calendar-date.js';
import { EMAIL_FORMAT, KEY_FORMAT } from '../formats.js';
import type { Text } from './text.js';

/** As {@link LanguageTag}. */
export const languageTag = text(LANGUAGE_TAG_FORMAT, MAX_LANGUAGE_TAG_LENGTH);

const sentence = trimmed(5000);

/** As {@link Text}. */
export const words: PlainReader<Text> = either(sentence, record(languageTag, sentence));

/** As {@link ProfileKey}. */
export const key = text(KEY_FORMAT);

/** As {@link PolicyDay}. */
export const day = suchText(isCalendarDate);

/** As {@link HttpsUrl}. */
export const httpsUrl = suchText((url) => url.length <= 2000 && /^https:\/\/\S+$/.test(url) && URL.canParse(url));

/** As {@link MailAddress}. */
export const mailAddress = suchText((mail) => mail.length <= 254 && EMAIL_FORMAT.test(mail));

/** An ISO 3166-1 alpha-2 code, or `EU`. */
export const country = text(/^[A-Z]{2}$/);
