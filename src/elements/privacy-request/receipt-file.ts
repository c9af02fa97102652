/** The receipt as a text that can be kept: in the visitor's language, with everything that is on the screen. */
import { fill } from '../../i18n/text.js';
import { outcomeLines } from '../../protocol/request-lines.js';
import { deadlineNotes } from './deadlines-template.js';
import { postalLines } from './contact-template.js';
import { stateNotes } from './receipt-template.js';
import { dayText, type PrivacyView } from './privacy-view.js';

/** The lines of the receipt; nothing where there is no request. */
export function receiptText(view: PrivacyView): string {
  const { texts, flow, language, profile, stateLink } = view;
  const { request } = flow;
  if (!request) return '';
  const { own, notice } = texts;
  const { controller, authorities = [] } = profile;
  const post = postalLines(profile, language);
  const sections: string[][] = [
    [
      notice.rights[request.kind],
      `${own.reference}: ${request.reference}`,
      fill(own.receivedOn, { date: dayText(language, request.receivedOn) }),
      own.states[request.state],
      ...stateNotes(request, view),
    ],
    ...(request.outcome
      ? outcomeLines(request.outcome, own, language).map(({ title, lines }) => [
          title,
          ...lines.map((line) => `- ${line}`),
        ])
      : []),
    ...(request.deadlines.length > 0
      ? request.deadlines.map((deadline) => {
          const [first, ...notes] = deadlineNotes(deadline, view);
          return [first, ...notes.map((note) => `  ${note}`)];
        })
      : [[own.noDates]]),
    ...(stateLink ? [[`${own.stateLink}: ${stateLink}`]] : []),
    [
      own.otherWays,
      ...(controller?.mail ? [controller.mail] : []),
      ...post,
      ...authorities.map(({ name, url }) => `${notice.authority} ${name}, ${url}`),
    ],
  ];
  return `${sections.map((lines) => lines.join('\r\n')).join('\r\n\r\n')}\r\n`;
}
