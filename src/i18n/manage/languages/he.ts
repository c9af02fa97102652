import type { ManageMessages } from '../manage-messages.js';

/** Hebrew, in forms that address everybody. */
export const he: ManageMessages = {
  title: 'התור שלך',
  titleCancelled: 'התור הזה בוטל',
  noLink: 'נא לפתוח את הדף הזה עם הקישור שקיבלת בעת קביעת התור.',
  badLink: 'הקישור הזה לא מוביל לתור. נא לבדוק שהוא שלם ולפתוח אותו שוב.',

  changeableUntil: 'אפשר לשנות או לבטל אותו כאן עד {date}, {time}.',
  tooLate: 'מאוחר מדי לשנות או לבטל אותו כאן. זה היה אפשרי עד {date}, {time}.',
  tooLateNow: 'מאוחר מדי לשנות או לבטל אותו כאן.',
  past: 'התור הזה כבר עבר.',
  gone: 'השירות הזה אינו מוצע עוד, ולכן אי אפשר להעביר את התור.',

  cancelBooking: 'ביטול התור',
  keepBooking: 'להשאיר כמות שהוא',

  chooseNewTime: 'בחירת שעה חדשה',
  ownTime: 'השעה הנוכחית שלך מסומנת, ופנויה עבורך.',
  onlyWith: 'רק תורים אצל {staff}',
  withAnyone: 'תורים אצל כולם',
  moveTitle: 'להעביר את התור הזה?',
  moveFrom: 'עד עכשיו',
  moveTo: 'השעה החדשה',
  moveNow: 'העברת התור',
  moving: 'מעבירים…',
  moved: 'התור שלך הועבר.',

  optional: 'לא חובה',
  cancelTitle: 'לבטל את התור הזה?',
  cancelReason: 'אפשר לספר לנו למה?',
  cancelNow: 'כן, לבטל',
  cancelling: 'מבטלים…',
  cancelled: 'התור שלך בוטל, והשעה פנויה שוב.',

  checkingChange: 'החיבור איטי. בודקים אם השינוי התקבל…',
  changedMeanwhile: 'התור השתנה בינתיים. זה מצבו עכשיו.',
  calendarStale: 'ביומן שלך עדיין רשומה השעה הקודמת. אפשר להוסיף שוב:',
  calendarRemove: 'הסרה מהיומן שלך:',

  agreements: 'מה שהסכמת לו',
  agreementsFailed: 'לא ניתן היה לטעון את מה שהסכמת לו.',
  downloadReceipt: 'הורדת אישור',
  privacy: 'הנתונים שלך',
  privacyAsk: 'עיון בנתונים, תיקון שלהם או מחיקה',
};
