import type { ChoiceMessages } from '../choice-messages.js';

/** Arabic. */
export const ar: ChoiceMessages = {
  necessaryOnly: 'لا يحفظ هذا الموقع إلا ما يحتاج إليه ليعمل.',
  onUntilRefused: 'بعض الأمور الاختيارية مفعّلة إلى أن ترفضها.',
  chosenUntil: 'يسري اختيارك بشأن ملفات تعريف الارتباط حتى {date}.',
  chosenForPage: 'يسري اختيارك بشأن ملفات تعريف الارتباط إلى أن تغادر هذه الصفحة.',
  gpcSeen: 'تم رصد إشارة الخصوصية من متصفحك (GPC).',
  gpcNothingSold: 'لا يُباع شيء هنا.',
  gpcHonoured: 'كل ما هو اختياري متوقف.',
  save: 'حفظ الاختيار',
  close: 'إغلاق',
  alwaysOn: 'مفعّلة دائمًا',
  ifRefused: 'إذا رفضت:',
  keptFor: 'تُحفظ لمدة {time}',
  keptForSession: 'تُحفظ حتى تغلق المتصفح',
  inStorage: 'في ذاكرة المتصفح',
  browserHint: 'يمكنك أيضًا حظر ملفات تعريف الارتباط أو حذفها من إعدادات متصفحك.',
  saved: 'تم حفظ اختيارك.',
  notDeleted: 'تعذّر حذف ما يلي من هنا: {names}. يمكنك حذفه من إعدادات متصفحك.',
  stillRuns: 'ما يعمل الآن في هذه الصفحة يتوقف عند إعادة تحميلها.',
  reload: 'إعادة تحميل الصفحة',
  receipt: 'حفظ إيصال',
  frameOf: 'هنا محتوى من {host}، ويحتاج إلى موافقتك على «{category}».',
  showOnce: 'اعرضه هذه المرة فقط',
  allowAlways: 'السماح دائمًا بـ«{category}»',
};
