import type { ChoiceMessages } from '../choice-messages.js';

/** Hebrew. */
export const he: ChoiceMessages = {
  necessaryOnly: 'האתר הזה שומר רק את מה שדרוש לפעולתו.',
  onUntilRefused: 'חלק מהדברים שאינם חובה פועלים עד שמסרבים להם.',
  chosenUntil: 'הבחירה שלך לגבי עוגיות תקפה עד {date}.',
  chosenForPage: 'הבחירה שלך לגבי עוגיות תקפה עד ליציאה מהדף הזה.',
  gpcSeen: 'אות הפרטיות של הדפדפן שלך (GPC) התקבל.',
  gpcNothingSold: 'דבר אינו נמכר כאן.',
  gpcHonoured: 'כל מה שאינו חובה כבוי.',
  save: 'שמירת הבחירה',
  close: 'סגירה',
  alwaysOn: 'פועל תמיד',
  ifRefused: 'אם תסרבו:',
  keptFor: 'נשמר למשך {time}',
  keptForSession: 'נשמר עד לסגירת הדפדפן',
  inStorage: 'באחסון של הדפדפן',
  browserHint: 'אפשר גם לחסום או למחוק עוגיות בהגדרות הדפדפן.',
  saved: 'הבחירה שלך נשמרה.',
  notDeleted: 'לא ניתן היה למחוק מכאן: {names}. אפשר למחוק בהגדרות הדפדפן.',
  stillRuns: 'מה שכבר פועל בדף הזה ייפסק כשהוא ייטען מחדש.',
  reload: 'טעינת הדף מחדש',
  receipt: 'שמירת אישור',
  frameOf: 'כאן נמצא תוכן של {host}. הוא דורש את הסכמתך ל„{category}”.',
  showOnce: 'הצגה הפעם בלבד',
  allowAlways: 'לאפשר תמיד „{category}”',
};
