import type { SmsWording } from '../sms-wording.js';

/** Hebrew, without addressing a man or a woman. */
export const he: SmsWording = {
  label: 'לשלוח אליי הודעות SMS לגבי התור שלי',
  agree: {
    tick: 'סימון התיבה הוא הסכמה לקבלת הודעות SMS לגבי התור מאת {brand}.',
    disclosure: 'מסירת המספר היא הסכמה לקבלת הודעות SMS לגבי התור מאת {brand}.',
  },
  nameless: 'העסק',
  kinds: 'מה אנחנו שולחים: {kinds}.',
  kind: {
    confirmation: 'אישורי תור',
    reminder: 'תזכורות לתור',
    reschedule: 'הודעות על שינוי מועד',
    cancellation: 'הודעות על ביטול',
    verification: 'קודי אימות',
  },
  frequency: {
    usual: 'תדירות: בדרך כלל {amount}.',
    atMost: 'תדירות: לכל היותר {amount}.',
    varies: 'מספר ההודעות משתנה בהתאם לתורים.',
  },
  amount: {
    appointment: { other: '{count} הודעות לכל תור', one: 'הודעה {count} לכל תור' },
    day: { other: '{count} הודעות ביום', one: 'הודעה {count} ביום' },
    week: { other: '{count} הודעות בשבוע', one: 'הודעה {count} בשבוע' },
    month: { other: '{count} הודעות בחודש', one: 'הודעה {count} בחודש' },
  },
  range: '{min} עד {max}',
  rates: {
    'may-apply': 'ייתכנו חיובים על הודעות ונתונים מצד ספק הסלולר.',
    standard: 'ייתכנו חיובים רגילים על הודעות ונתונים מצד ספק הסלולר.',
    none: 'קבלת ההודעות היא ללא תשלום.',
  },
  noExtraFee: 'אין תשלום נוסף מטעם {brand} על הודעות אלה.',
  stop: 'אפשר להשיב {keyword} בכל עת כדי להפסיק; תישלח הודעת אישור אחת ואחריה לא יישלחו עוד הודעות.',
  help: 'לעזרה אפשר להשיב {keyword} או לפנות אל {contact}.',
  helpByKeyword: 'לעזרה אפשר להשיב {keyword}.',
  helpByContact: 'לעזרה אפשר לפנות אל {contact}.',
  start: 'כדי לקבל שוב הודעות אפשר להשיב {keyword}.',
  noMarketing: 'איננו משתמשים במספר לצורכי שיווק.',
  noSharing: 'איננו מעבירים את המספר לצדדים שלישיים לצורכי השיווק שלהם.',
  provider: 'ההודעות נשלחות באמצעות {provider}.',
  carriersNotLiable: 'ספקי הסלולר אינם אחראים להודעות שהתעכבו או לא נמסרו.',
  notACondition: 'ההסכמה אינה תנאי להזמנת תור.',
  more: 'מידע נוסף: {links}.',
  privacyPolicy: 'מדיניות הפרטיות',
  terms: 'תנאי השימוש',
  state: {
    'pending-double-opt-in': 'שלחנו הודעת SMS. ההודעות יתחילו לאחר אישור המספר.',
    'pending-unasked': 'ההודעות יתחילו לאחר אישור המספר.',
    active: 'יישלחו הודעות SMS לגבי התור.',
    'blocked-by-stop':
      'ההודעות למספר הזה הופסקו לפי בקשתך. רק ממנו אפשר לאשר אותן שוב: יש להשיב {keyword} להודעה האחרונה שלנו.',
    'blocked-by-stop-of-sender':
      'ההודעות למספר הזה הופסקו לפי בקשתך. רק ממנו אפשר לאשר אותן שוב: יש לשלוח {keyword} אל {sender}.',
    'opted-out': 'לא יישלחו הודעות SMS לגבי התור.',
  },
};
