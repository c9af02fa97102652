import type { MessageTexts } from './message-texts.js';

/** Hebrew, in the plural, which names no gender. */
export const he: MessageTexts = {
  greeting: 'שלום {name},',
  confirmation: {
    subject: 'אישור: {service}, {when}',
    lead: 'התור שלכם נקבע.',
    sms: '{brand}: התור שלכם אושר. {service}, {when}.',
  },
  change: {
    subject: 'שינוי: {service}, {when}',
    lead: 'לתור שלכם נקבע מועד חדש.',
    sms: '{brand}: מועד התור שלכם השתנה. {service}, {when}.',
  },
  cancellation: {
    subject: 'ביטול: {service}, {when}',
    lead: 'התור שלכם בוטל.',
    sms: '{brand}: התור שלכם בוטל. {service}, {when}.',
  },
  reminder: {
    subject: 'תזכורת: {service}, {when}',
    lead: 'התור שלכם מתקרב.',
    sms: '{brand}: תזכורת לתור שלכם. {service}, {when}.',
  },
  facts: {
    service: 'תור',
    when: 'מתי',
    whenThere: 'לפי השעה אצלנו',
    where: 'איפה',
    withWhom: 'עם',
    people: 'מספר משתתפים',
    reference: 'מספר הזמנה',
  },
  manage: 'שינוי התור או ביטולו',
  keepLink: 'כל מי שהקישור הזה בידו יכול לשנות את התור. נא לשמור אותו לעצמכם.',
  useEarlierLink: 'לשינוי התור או לביטולו השתמשו בקישור שבהודעת האישור.',
  questions: 'שאלות? אפשר לפנות אלינו: {contact}.',
  agreed: 'מה שהסכמתם לו',
  code: {
    subject: '{brand}: הקוד שלכם',
    sms: '{brand}: הקוד שלכם הוא {code}. אל תמסרו אותו לאיש.',
    text: 'הקוד שלכם הוא {code}. הוא תקף ל-{minutes} דקות. אל תמסרו אותו לאיש.',
    notYou: 'אם לא ביקשתם אותו, אין צורך לעשות דבר.',
  },
  request: {
    subject: '{brand}: קיבלנו את הבקשה {reference}',
    answered: '{brand}: תשובה לבקשה {reference}',
    received: 'קיבלנו את בקשתכם ואנחנו מטפלים בה.',
    done: 'מה שביקשתם בוצע.',
    declined: 'איננו יכולים לבצע את מה שביקשתם.',
    about: 'בקשה',
    copy: 'אפשר להוריד את העותק עד {date}.',
    follow: 'מה מצב הבקשה',
    keepLink: 'כל מי שמחזיק בקישור הזה יכול לראות את הבקשה ולבטל אותה. אל תמסרו אותו לאיש.',
  },
  keywords: {
    confirm:
      '{brand}: השיבו {word} כדי לקבל הודעות SMS על התור שלכם. ייתכנו חיובים על הודעות ונתונים. כדי לא לקבל הודעות השיבו {keyword}.',
    confirmed: '{brand}: תודה, המספר שלכם אושר. תקבלו הודעות על התורים שלכם. להפסקה השיבו {keyword}.',
    stop: 'להפסקה השיבו {keyword}.',
    stopped: '{brand}: לא תקבלו מאיתנו הודעות נוספות. כדי לקבל אותן שוב השיבו {keyword}.',
    started: '{brand}: תקבלו שוב הודעות על התורים שלכם. להפסקה השיבו {keyword}.',
    help: '{brand}: הודעות על התורים שלכם. עזרה: {contact}. ייתכנו חיובים על הודעות ונתונים. להפסקה השיבו {keyword}.',
    helpAlone: '{brand}: הודעות על התורים שלכם. ייתכנו חיובים על הודעות ונתונים. להפסקה השיבו {keyword}.',
  },
};
