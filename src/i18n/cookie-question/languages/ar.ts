import type { QuestionMessages } from '../question-messages.js';

/** Arabic. */
export const ar: QuestionMessages = {
  heading: 'ملفات تعريف الارتباط في هذا الموقع',
  lead: 'هل يمكن لهذا الموقع استخدام ما يلي أيضًا؟ لن يفعل ذلك قبل موافقتك.',
  accept: 'قبول الكل',
  refuse: 'رفض الكل',
  settings: 'إعدادات ملفات الارتباط',
  closeAndRefuse: 'إغلاق ورفض',
  necessary: 'ضرورية',
  preferences: 'التفضيلات',
  analytics: 'الإحصاءات',
  marketing: 'التسويق',
  policy: 'سياسة الخصوصية',
  newTab: '(يُفتح في علامة تبويب جديدة)',
  notLoaded: 'تعذّر التحميل الآن. حاول مرة أخرى.',
};
