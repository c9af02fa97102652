import type { SmsWording } from '../sms-wording.js';

/** Arabic, the modern standard language. */
export const ar: SmsWording = {
  label: 'أرسلوا إليّ رسائل نصية بشأن موعدي',
  agree: {
    tick: 'بتحديد هذا المربع، توافق على تلقي رسائل نصية قصيرة (SMS) بشأن موعدك. المُرسِل: {brand}.',
    disclosure: 'بإدخال رقمك، توافق على تلقي رسائل نصية قصيرة (SMS) بشأن موعدك. المُرسِل: {brand}.',
  },
  nameless: 'مؤسستنا',
  kinds: 'ما نرسله: {kinds}.',
  kind: {
    confirmation: 'تأكيدات المواعيد',
    reminder: 'التذكير بالمواعيد',
    reschedule: 'إشعارات تغيير الموعد',
    cancellation: 'إشعارات الإلغاء',
    verification: 'رموز التحقق',
  },
  frequency: {
    usual: 'معدل الرسائل: {amount} عادةً.',
    atMost: 'معدل الرسائل: {amount} على الأكثر.',
    varies: 'يختلف عدد الرسائل بحسب مواعيدك.',
  },
  amount: {
    appointment: { few: '{count} رسائل لكل موعد', other: '{count} رسالة لكل موعد' },
    day: { few: '{count} رسائل في اليوم', other: '{count} رسالة في اليوم' },
    week: { few: '{count} رسائل في الأسبوع', other: '{count} رسالة في الأسبوع' },
    month: { few: '{count} رسائل في الشهر', other: '{count} رسالة في الشهر' },
  },
  range: '{min} إلى {max}',
  rates: {
    'may-apply': 'قد تُطبَّق رسوم الرسائل والبيانات من شركة الاتصالات.',
    standard: 'قد تُطبَّق رسوم الرسائل والبيانات المعتادة من شركة الاتصالات.',
    none: 'تلقي الرسائل مجاني.',
  },
  noExtraFee: 'لا توجد رسوم إضافية من {brand} على هذه الرسائل.',
  stop: 'أرسل {keyword} ردًّا في أي وقت لإيقاف الرسائل؛ ستصلك رسالة تأكيد واحدة ثم لا شيء بعدها.',
  help: 'أرسل {keyword} للمساعدة، أو تواصل عبر {contact}.',
  helpByKeyword: 'أرسل {keyword} للمساعدة.',
  helpByContact: 'للمساعدة، تواصل عبر {contact}.',
  start: 'أرسل {keyword} لتلقي الرسائل من جديد.',
  noMarketing: 'لا نستخدم رقمك لأغراض تسويقية.',
  noSharing: 'لا نشارك رقمك مع أطراف ثالثة لأغراضها التسويقية.',
  provider: 'تُرسَل الرسائل عبر {provider}.',
  carriersNotLiable: 'شركات الاتصالات غير مسؤولة عن الرسائل المتأخرة أو التي لم تُسلَّم.',
  notACondition: 'موافقتك ليست شرطًا للحجز.',
  more: 'لمزيد من المعلومات: {links}.',
  privacyPolicy: 'سياسة الخصوصية',
  terms: 'الشروط والأحكام',
  state: {
    'pending-double-opt-in': 'أرسلنا إليك رسالة نصية. ستبدأ الرسائل بعد تأكيد رقمك.',
    'pending-unasked': 'ستبدأ الرسائل بعد تأكيد رقمك.',
    active: 'ستصلك رسائل نصية بشأن موعدك.',
    'blocked-by-stop':
      'لقد أوقفت الرسائل إلى هذا الرقم. أنت وحدك من يمكنه السماح بها من جديد: أرسل {keyword} ردًّا على آخر رسالة منا.',
    'blocked-by-stop-of-sender':
      'لقد أوقفت الرسائل إلى هذا الرقم. أنت وحدك من يمكنه السماح بها من جديد: أرسل {keyword} إلى {sender}.',
    'opted-out': 'لن تصلك رسائل نصية بشأن موعدك.',
  },
};
