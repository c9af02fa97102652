/** What is asked for, in as few questions as there can be. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { fill, formatNumber } from '../../i18n/text.js';
import { textIn } from '../../policy/profile/spoken-text.js';
import {
  erasuresOf,
  isWithdrawal,
  MARKETING,
  needsProof,
  needsWords,
  objectablePurposes,
  withdrawableConsents,
} from '../../policy/requests/request-offer.js';
import { MAX_REQUEST_TEXT } from '../../protocol/privacy-request.js';
import { readContact } from '../../state/privacy-draft.js';
import { attachmentsTemplate } from './attachments-template.js';
import { otherWaysTemplate } from './choose-template.js';
import { correctionsTemplate } from './corrections-template.js';
import { faultText, problemsTemplate } from './faults.js';
import { choiceControl, textControl } from './field-templates.js';
import { actionsTemplate, stepTemplate } from './step-template.js';
import type { DraftView } from './privacy-view.js';

/** Reports and complaints are anybody's own; whose data it is, is for the others. */
function whomTemplate(view: DraftView): TemplateResult | typeof nothing {
  const { draft, texts, flow } = view;
  const { own } = texts;
  if (!needsProof(draft.kind) || isWithdrawal(draft.kind) || view.ofBooking) return nothing;
  const whom = choiceControl({
    key: 'whom',
    label: own.whom,
    fault: undefined,
    value: draft.actingFor,
    options: [
      { value: 'self', label: own.myself },
      { value: 'other', label: own.somebodyElse },
    ],
    onChoose: (value) => flow.edit({ actingFor: value === 'other' ? 'other' : 'self' }),
  });
  if (draft.actingFor === 'self') return whom;
  return html`${whom}
  ${choiceControl({
    key: 'role',
    label: own.role,
    fault: undefined,
    value: draft.role,
    options: [
      { value: 'parent', label: own.parent },
      { value: 'agent', label: own.agent },
    ],
    onChoose: (value) => flow.edit({ role: value === 'agent' ? 'agent' : 'parent' }),
  })}
  ${textControl({
    key: 'name',
    label: own.yourName,
    fault: faultText(view, 'name'),
    value: draft.name,
    maxLength: 200,
    autocomplete: 'name',
    onInput: (name) => flow.edit({ name }),
  })}`;
}

function contactTemplate(view: DraftView): TemplateResult | typeof nothing {
  const { draft, texts, flow, ofBooking } = view;
  if (ofBooking) return nothing;
  const hint = needsProof(draft.kind) ? texts.own.contactHint : texts.own.contactForAnswer;
  // Numbers that are still being typed are none yet, and mail addresses never are.
  const isNumber = readContact(draft.contact)?.channel === 'sms';
  return textControl({
    key: 'contact',
    label: texts.own.contact,
    hint: isNumber ? `${hint} ${texts.own.numberHint}` : hint,
    fault: faultText(view, 'contact'),
    value: draft.contact,
    maxLength: 254,
    autocomplete: 'email',
    inputmode: 'email',
    onInput: (contact) => flow.edit({ contact }),
  });
}

function erasureTemplate({ draft, texts, profile, flow }: DraftView): TemplateResult | typeof nothing {
  const { own } = texts;
  const choices = erasuresOf(profile);
  if (draft.kind !== 'erase' || choices.length < 2) return nothing;
  return choiceControl({
    key: 'erasure',
    label: own.erasure,
    fault: undefined,
    value: draft.erasure ?? choices[0] ?? 'delete',
    options: choices.map((value) =>
      value === 'delete'
        ? { value, label: own.deleteAll, hint: own.deleteHint }
        : { value, label: own.anonymise, hint: own.anonymiseHint },
    ),
    onChoose: (value) => flow.edit({ erasure: value === 'anonymise' ? 'anonymise' : 'delete' }),
  });
}

function purposeTemplate(view: DraftView): TemplateResult | typeof nothing {
  const { draft, texts, profile, flow, language } = view;
  const { own } = texts;
  const onChoose = (purpose: string): void => flow.edit({ purpose });
  const spoken = (text: Parameters<typeof textIn>[0]) => {
    const { text: label, language: tag } = textIn(text, language, profile.language);
    return { label, language: tag };
  };
  if (draft.kind === 'object') {
    const options = objectablePurposes(profile).map(({ id, text }) => ({
      value: id,
      ...(text === undefined ? { label: id === MARKETING ? own.advertising : id } : spoken(text)),
    }));
    const fault = faultText(view, 'purpose');
    return choiceControl({ key: 'purpose', label: own.objectTo, fault, value: draft.purpose, options, onChoose });
  }
  const consents = withdrawableConsents(profile);
  if (draft.kind !== 'withdraw-consent' || consents.length < 2) return nothing;
  const options = [
    { value: '', label: own.everything },
    ...consents.map(({ id, text }) => ({ value: id, ...spoken(text) })),
  ];
  const fault = faultText(view, 'purpose');
  return choiceControl({ key: 'purpose', label: own.takeBack, fault, value: draft.purpose, options, onChoose });
}

const WORDS = { complaint: 'complaint', 'child-data': 'childData', appeal: 'appeal' } as const;
const WITH_REMARK: readonly string[] = ['access', 'correct', 'restrict', 'object'];

function wordsTemplate(view: DraftView): TemplateResult | typeof nothing {
  const { draft, texts, flow } = view;
  const { kind, text } = draft;
  const key = kind in WORDS ? WORDS[kind as keyof typeof WORDS] : undefined;
  if (!key && !WITH_REMARK.includes(kind)) return nothing;
  return textControl({
    key: 'text',
    label: key ? texts.own[key] : texts.own.remark,
    optional: needsWords(kind) ? undefined : texts.shared.optional,
    fault: faultText(view, 'text'),
    value: text,
    rows: 5,
    maxLength: MAX_REQUEST_TEXT,
    onInput: (words) => flow.edit({ text: words }),
  });
}

const ABOUT_A_BOOKING: readonly string[] = ['correct', 'restrict', 'complaint'];

function referencesTemplate(view: DraftView): TemplateResult | typeof nothing {
  const { draft, texts, flow, ofBooking } = view;
  const optional = texts.shared.optional;
  if (draft.kind === 'appeal')
    return textControl({
      key: 'appealOf',
      label: texts.own.appealOf,
      optional,
      fault: faultText(view, 'appealOf'),
      value: draft.appealOf,
      maxLength: 64,
      onInput: (appealOf) => flow.edit({ appealOf }),
    });
  if (ofBooking || !ABOUT_A_BOOKING.includes(draft.kind)) return nothing;
  return textControl({
    key: 'bookingId',
    label: texts.own.bookingReference,
    optional,
    fault: faultText(view, 'bookingId'),
    value: draft.bookingId,
    maxLength: 64,
    onInput: (bookingId) => flow.edit({ bookingId }),
  });
}

function goOnText({ draft, texts, flow, ofBooking }: DraftView): string {
  if (flow.task) return texts.shared.formSending;
  if (!needsProof(draft.kind) || (ofBooking && !isWithdrawal(draft.kind))) return texts.own.goOn;
  return ofBooking ? texts.notice.rights[draft.kind] : texts.consent.sendCode;
}

/** The questions of one kind of request. */
export function describeTemplate(view: DraftView): TemplateResult {
  const { draft, texts, onGoOn, language } = view;
  const problems = problemsTemplate(view);
  return stepTemplate(view, {
    title: texts.notice.rights[draft.kind],
    onSubmit: onGoOn,
    content: html`${problems}${whomTemplate(view)}
    ${draft.kind === 'correct' ? correctionsTemplate(view, (number) => fill('{n}', { n: formatNumber(language, number) })) : nothing}
    ${purposeTemplate(view)}${erasureTemplate(view)}${wordsTemplate(view)}${referencesTemplate(view)}
    ${draft.kind === 'complaint' ? attachmentsTemplate(view) : nothing} ${contactTemplate(view)}
    ${actionsTemplate(view, goOnText(view))} ${otherWaysTemplate(view)}`,
  });
}
