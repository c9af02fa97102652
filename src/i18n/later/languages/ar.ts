import type { LaterMessages } from '../later-messages.js';

/** Arabic, the modern standard language. */
export const ar: LaterMessages = {
  sameDay: 'في اليوم نفسه',
  otherDays: 'في أيام أخرى',
  withStaff: 'مع {staff}',
  withOthers: 'مع شخص آخر',
  ownTab: 'هذا الموعد محفوظ لك أنت في علامة تبويب أخرى',
  ownTabHint: 'يمكن المتابعة في تلك العلامة، أو اختيار موعد آخر هنا.',

  offlineNow: 'لا يوجد اتصال في الوقت الحالي. يمكنك متابعة الكتابة والإرسال عند عودة الاتصال.',
  onlineAgain: 'عاد الاتصال. لم يضع شيء مما كتبته: يمكنك إرساله متى شئت.',
  waitFirst: 'يُرجى الانتظار {time} قبل إعادة المحاولة.',
  otherTime: 'اختيار موعد آخر',
  toPayment: 'المتابعة إلى الدفع',
  contact: 'يمكنك أيضًا التواصل معنا مباشرة:',

  addToCalendar: 'إضافة إلى التقويم',
  calendarFile: 'ملف تقويم',
  calendarFileFailed: 'تعذّر جلب الملف الآن. يُرجى إعادة المحاولة.',
  newTab: '(يُفتح في علامة تبويب جديدة)',

  manageBooking: 'تغيير هذا الحجز أو إلغاؤه',
  manageLinkHint: 'يُرجى الاحتفاظ بهذا الرابط، فمن يملكه يمكنه تغيير الحجز.',
  copyLink: 'نسخ الرابط',
  linkCopied: 'تم نسخ الرابط.',
};
