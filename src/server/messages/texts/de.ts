import type { MessageTexts } from './message-texts.js';

/** German, in the form of *Sie*. */
export const de: MessageTexts = {
  greeting: 'Guten Tag {name},',
  confirmation: {
    subject: 'Bestätigt: {service}, {when}',
    lead: 'Ihr Termin ist gebucht.',
    sms: '{brand}: Ihr Termin ist bestätigt. {service}, {when}.',
  },
  change: {
    subject: 'Verschoben: {service}, {when}',
    lead: 'Ihr Termin hat eine neue Zeit.',
    sms: '{brand}: Ihr Termin wurde verschoben. {service}, {when}.',
  },
  cancellation: {
    subject: 'Abgesagt: {service}, {when}',
    lead: 'Ihr Termin ist abgesagt.',
    sms: '{brand}: Ihr Termin ist abgesagt. {service}, {when}.',
  },
  reminder: {
    subject: 'Erinnerung: {service}, {when}',
    lead: 'Ihr Termin steht bevor.',
    sms: '{brand}: Erinnerung an Ihren Termin. {service}, {when}.',
  },
  facts: {
    service: 'Termin',
    when: 'Wann',
    whenThere: 'In unserer Zeit',
    where: 'Wo',
    withWhom: 'Bei',
    people: 'Personen',
    reference: 'Buchungsnummer',
  },
  manage: 'Termin verschieben oder absagen',
  keepLink: 'Wer diesen Link hat, kann den Termin ändern. Bitte geben Sie ihn nicht weiter.',
  useEarlierLink: 'Zum Verschieben oder Absagen nutzen Sie bitte den Link in der Bestätigung.',
  questions: 'Fragen? Sie erreichen uns unter {contact}.',
  agreed: 'Worin Sie eingewilligt haben',
  code: {
    subject: '{brand}: Ihr Code',
    sms: '{brand}: {code} ist Ihr Code. Geben Sie ihn nicht weiter.',
    text: '{code} ist Ihr Code. Er gilt {minutes} Minuten. Bitte geben Sie ihn an niemanden weiter.',
    notYou: 'Wenn Sie ihn nicht angefordert haben, müssen Sie nichts tun.',
  },
  request: {
    subject: '{brand}: Ihr Antrag {reference} ist eingegangen',
    answered: '{brand}: Antwort auf Ihren Antrag {reference}',
    received: 'Wir haben Ihren Antrag erhalten und bearbeiten ihn.',
    done: 'Ihr Antrag ist erledigt.',
    declined: 'Wir können Ihrem Antrag nicht entsprechen.',
    about: 'Antrag',
    copy: 'Ihre Kopie können Sie bis {date} herunterladen.',
    follow: 'Stand Ihres Antrags ansehen',
    keepLink: 'Wer diesen Link hat, kann den Antrag sehen und zurückziehen. Bitte geben Sie ihn nicht weiter.',
  },
  keywords: {
    confirm:
      '{brand}: Antworten Sie {word}, um SMS zu Ihrem Termin zu erhalten. Es können Gebühren Ihres Mobilfunkanbieters anfallen. Für keine Nachrichten {keyword} antworten.',
    confirmed:
      '{brand}: Danke, Ihre Nummer ist bestätigt. Sie erhalten Nachrichten zu Ihren Terminen. Zum Beenden {keyword} antworten.',
    stop: 'Zum Beenden {keyword} antworten.',
    stopped:
      '{brand}: Sie erhalten keine Nachrichten mehr von uns. Antworten Sie {keyword}, um sie wieder zu erhalten.',
    started: '{brand}: Sie erhalten wieder Nachrichten zu Ihren Terminen. Zum Beenden {keyword} antworten.',
    help: '{brand}: Nachrichten zu Ihren Terminen. Hilfe: {contact}. Es können Gebühren Ihres Mobilfunkanbieters anfallen. Zum Beenden {keyword} antworten.',
    helpAlone:
      '{brand}: Nachrichten zu Ihren Terminen. Es können Gebühren Ihres Mobilfunkanbieters anfallen. Zum Beenden {keyword} antworten.',
  },
};
