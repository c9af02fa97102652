import type { QuestionMessages } from '../question-messages.js';

/** Hebrew. */
export const he: QuestionMessages = {
  heading: 'עוגיות באתר הזה',
  lead: 'האם האתר הזה רשאי להשתמש גם בדברים הבאים? בלי הסכמתך הוא לא יעשה זאת.',
  accept: 'אישור הכול',
  refuse: 'סירוב להכול',
  settings: 'הגדרות עוגיות',
  closeAndRefuse: 'סגירה וסירוב',
  necessary: 'הכרחיות',
  preferences: 'העדפות',
  analytics: 'סטטיסטיקה',
  marketing: 'שיווק',
  policy: 'מדיניות הפרטיות',
  newTab: '(נפתח בכרטיסייה חדשה)',
  notLoaded: 'הטעינה נכשלה כרגע. נסו שוב.',
};
