import type { LaterMessages } from '../later-messages.js';

/** Hebrew, in forms that address everybody. */
export const he: LaterMessages = {
  sameDay: 'באותו יום',
  otherDays: 'בימים אחרים',
  withStaff: 'אצל {staff}',
  withOthers: 'אצל מישהו אחר',
  ownTab: 'התור הזה כבר שמור עבורך, בכרטיסייה אחרת',
  ownTabHint: 'אפשר להמשיך בכרטיסייה ההיא, או לבחור כאן תור אחר.',

  offlineNow: 'אין כרגע חיבור. אפשר להמשיך לכתוב, ולשלוח כשהחיבור יחזור.',
  onlineAgain: 'החיבור חזר. שום דבר ממה שכתבת לא אבד: אפשר לשלוח בכל רגע.',
  waitFirst: 'יש להמתין {time} לפני ניסיון נוסף.',
  otherTime: 'בחירת תור אחר',
  toPayment: 'המשך לתשלום',
  contact: 'אפשר גם לפנות אלינו ישירות:',

  addToCalendar: 'הוספה ליומן',
  calendarFile: 'קובץ יומן',
  calendarFileFailed: 'לא ניתן היה להוריד את הקובץ. נא לנסות שוב.',
  newTab: '(נפתח בלשונית חדשה)',

  manageBooking: 'שינוי או ביטול של התור',
  manageLinkHint: 'כדאי לשמור את הקישור הזה. מי שמחזיק בו יכול לשנות את התור.',
  copyLink: 'העתקת הקישור',
  linkCopied: 'הקישור הועתק.',
};
