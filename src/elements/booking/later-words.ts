import type { LaterMessages } from '../../i18n/later/later-messages.js';
import { laterTexts } from '../../i18n/later/later-texts.js';
import { LocaleController } from '../../i18n/locale-controller.js';
import type { LocaleHost } from '../../i18n/locale-controller.js';
import { warn } from '../../state/warn.js';

/** The texts of the later steps, in the language of an element that has texts of its own besides. */
export function laterWords(host: HTMLElement): LocaleController<LaterMessages> {
  return new LocaleController(host as unknown as LocaleHost<LaterMessages>, { warn, texts: laterTexts() });
}
