import type { AgeWording } from '../age-wording.js';

/** Hebrew, without addressing a gender where it can be helped. */
export const he: AgeWording = {
  whom: 'עבור מי ההזמנה?',
  self: 'עבורי',
  other: 'עבור מישהו אחר',
  otherHint: 'אנו שואלים על הגיל שלך, כי ההזמנה נעשית על ידך.',
  attest: 'גילי {age} לפחות.',
  attestHint: 'אנו מאמינים לך: סימון תיבה אינו מוכיח דבר.',
  attestMissing: 'כדי להמשיך יש לסמן את התיבה בנוגע לגיל.',
  born: 'מה תאריך הלידה שלך?',
  bornHint: 'החישוב נעשה במכשיר, ודבר אינו נשמר או נשלח.',
  month: 'חודש',
  year: 'שנה',
  check: 'המשך',
  bornMissing: 'יש להזין חודש ושנה, למשל 1990.',
  passed: 'תודה, אפשר להמשיך.',
  stopped: 'מצטערים, אין אפשרות לבצע את ההזמנה הזו לבד.',
  nothingSent: 'לא נשלח דבר על אודותיך.',
  parent: 'הורה או אדם מבוגר אחר יכולים להזמין עבורך.',
  parentContact: 'הורים יכולים לפנות אלינו כאן: {contact}.',
  requestForm: 'טופס הבקשות שלנו',
  letter: 'מכתב לכתובת הדואר שלנו',
  newWindow: '(נפתח בחלון חדש)',
};
