import type { ConsentMessages } from '../consent-messages.js';

/** Hebrew, in forms that address everybody. */
export const he: ConsentMessages = {
  phone: 'מספר טלפון',
  country: 'מדינה',
  phoneMissing: 'יש להזין מספר טלפון.',
  phoneInvalid: 'יש לכתוב את המספר בספרות, עם הקידומת.',
  phoneTooShort: 'המספר קצר מדי. כדאי לבדוק שהוא מלא.',
  phoneTooLong: 'המספר ארוך מדי. כדאי לבדוק שאין בו ספרות מיותרות.',
  phoneCountryUnknown: 'אין מדינה עם קידומת כזו. כדאי לבדוק את הספרות הראשונות.',

  optional: 'לא חובה',
  consentMissing: 'יש לסמן את התיבה כדי להסכים. בלי זה אי אפשר להמשיך.',
  consentGivenOn: 'ההסכמה ניתנה ב-{date}.',
  consentWithdrawnOn: 'ההסכמה בוטלה ב-{date}.',
  withdraw: 'ביטול ההסכמה',
  withdrawing: 'מתבצע ביטול…',
  withdrawFailed: 'לא ניתן היה לבטל כרגע. אפשר לנסות שוב.',

  smsPhone: 'מספר נייד',
  smsUnderage: 'הודעות SMS אינן זמינות בגיל זה.',
  smsUnderageOf: 'הודעות SMS זמינות מגיל {age}.',
  stopMessages: 'הפסקת הודעות SMS',

  codeDisclosure: 'תתקבל הודעת SMS אחת מאת {brand} עם קוד, כדי לוודא שהמספר שלך.',
  sendCode: 'שלחו לי קוד',
  sendingCode: 'מתבצעת שליחה…',
  codeSent: 'שלחנו קוד אל {phone}.',
  code: 'הקוד מהודעת ה-SMS',
  codeValidUntil: 'הקוד תקף עד {time}.',
  checkCode: 'אישור המספר',
  checkingCode: 'מתבצעת בדיקה…',
  anotherCode: 'שליחת קוד חדש',
  anotherCodeIn: 'אפשר לבקש קוד חדש בעוד {time}.',
  codeMissing: 'יש להזין את הקוד מהודעת ה-SMS.',
  codeWrong: {
    one: 'הקוד אינו נכון. נותר ניסיון אחד.',
    two: 'הקוד אינו נכון. נותרו שני ניסיונות.',
    other: 'הקוד אינו נכון. נותרו {count} ניסיונות.',
  },
  codeExpired: 'הקוד כבר אינו תקף. יש לבקש קוד חדש.',
  codeTooManyTries: 'היו יותר מדי ניסיונות. יש לבקש קוד חדש.',
  codeNotSent: 'לא ניתן היה לשלוח את הקוד. כדאי לבדוק את המספר ולנסות שוב.',
  codeNotChecked: 'לא ניתן היה לבדוק את הקוד כרגע. אפשר לנסות שוב.',
  numberConfirmed: 'המספר אושר.',
};
