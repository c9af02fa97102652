import type { ManageMessages } from '../manage-messages.js';

/** Arabic, the modern standard language. */
export const ar: ManageMessages = {
  title: 'حجزك',
  titleCancelled: 'تم إلغاء هذا الحجز',
  noLink: 'يُرجى فتح هذه الصفحة بالرابط الذي وصلك عند الحجز.',
  badLink: 'هذا الرابط لا يؤدي إلى أي حجز. يُرجى التحقق من أنه كامل ثم فتحه مجددًا.',

  changeableUntil: 'يمكنك تغييره أو إلغاؤه هنا حتى {date}، {time}.',
  tooLate: 'فات الأوان لتغييره أو إلغائه هنا. كان ذلك ممكنًا حتى {date}، {time}.',
  tooLateNow: 'فات الأوان لتغييره أو إلغائه هنا.',
  past: 'انتهى هذا الموعد.',
  gone: 'لم تعد هذه الخدمة متاحة، لذا لا يمكن نقل الحجز.',

  cancelBooking: 'إلغاء الحجز',
  keepBooking: 'إبقاؤه كما هو',

  chooseNewTime: 'اختيار موعد جديد',
  ownTime: 'موعدك الحالي محدَّد، وهو متاح لك.',
  onlyWith: 'مواعيد {staff} فقط',
  withAnyone: 'مواعيد مع أي شخص',
  moveTitle: 'هل تريد نقل هذا الحجز؟',
  moveFrom: 'حتى الآن',
  moveTo: 'الموعد الجديد',
  moveNow: 'نقل الحجز',
  moving: 'جارٍ النقل…',
  moved: 'تم نقل حجزك.',

  optional: 'اختياري',
  cancelTitle: 'هل تريد إلغاء هذا الحجز؟',
  cancelReason: 'هل تودّ إخبارنا بالسبب؟',
  cancelNow: 'نعم، إلغاء',
  cancelling: 'جارٍ الإلغاء…',
  cancelled: 'تم إلغاء حجزك، والموعد متاح من جديد.',

  checkingChange: 'الاتصال بطيء. جارٍ التحقق من وصول التغيير…',
  changedMeanwhile: 'تم تعديل هذا الحجز في هذه الأثناء. هذه حالته الآن.',
  calendarStale: 'لا يزال الموعد القديم في تقويمك. يُرجى إضافته من جديد:',
  calendarRemove: 'إزالته من تقويمك:',

  agreements: 'ما وافقت عليه',
  agreementsFailed: 'تعذّر تحميل ما وافقت عليه.',
  downloadReceipt: 'تنزيل الإيصال',
  privacy: 'بياناتك',
  privacyAsk: 'الاطلاع على بياناتك أو تصحيحها أو محوها',
};
