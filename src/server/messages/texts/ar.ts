import type { MessageTexts } from './message-texts.js';

/** Arabic. */
export const ar: MessageTexts = {
  greeting: 'مرحبًا {name}،',
  confirmation: {
    subject: 'تأكيد: {service}، {when}',
    lead: 'تم حجز موعدك.',
    sms: '{brand}: تم تأكيد موعدك. {service}، {when}.',
  },
  change: {
    subject: 'تغيير: {service}، {when}',
    lead: 'لموعدك وقت جديد.',
    sms: '{brand}: تم تغيير موعدك. {service}، {when}.',
  },
  cancellation: {
    subject: 'إلغاء: {service}، {when}',
    lead: 'تم إلغاء موعدك.',
    sms: '{brand}: تم إلغاء موعدك. {service}، {when}.',
  },
  reminder: {
    subject: 'تذكير: {service}، {when}',
    lead: 'اقترب موعدك.',
    sms: '{brand}: تذكير بموعدك. {service}، {when}.',
  },
  facts: {
    service: 'الموعد',
    when: 'الوقت',
    whenThere: 'بتوقيتنا',
    where: 'المكان',
    withWhom: 'مع',
    people: 'عدد الأشخاص',
    reference: 'رقم الحجز',
  },
  manage: 'تغيير الموعد أو إلغاؤه',
  keepLink: 'يمكن لكل من لديه هذا الرابط تغيير الموعد. يُرجى عدم مشاركته مع أحد.',
  useEarlierLink: 'لتغيير الموعد أو إلغائه استخدم الرابط الوارد في رسالة التأكيد.',
  questions: 'هل لديك أسئلة؟ تواصل معنا: {contact}.',
  agreed: 'ما وافقت عليه',
  code: {
    subject: '{brand}: رمزك',
    sms: '{brand}: رمزك هو {code}. لا تشاركه مع أحد.',
    text: 'رمزك هو {code}. يسري لمدة {minutes} دقيقة. يُرجى عدم مشاركته مع أحد.',
    notYou: 'إذا لم تطلبه فلا يلزمك فعل أي شيء.',
  },
  request: {
    subject: '{brand}: استلمنا طلبك {reference}',
    answered: '{brand}: الرد على طلبك {reference}',
    received: 'استلمنا طلبك ونعمل عليه.',
    done: 'تم تنفيذ ما طلبته.',
    declined: 'لا يمكننا تنفيذ ما طلبته.',
    about: 'الطلب',
    copy: 'يمكنك تنزيل نسختك حتى {date}.',
    follow: 'عرض حالة طلبك',
    keepLink: 'كل من لديه هذا الرابط يستطيع رؤية الطلب وسحبه. يُرجى عدم مشاركته.',
  },
  keywords: {
    confirm:
      '{brand}: أرسل {word} لتصلك رسائل نصية بشأن موعدك. قد تُطبَّق رسوم الرسائل والبيانات. أرسل {keyword} كي لا تصلك أي رسائل.',
    confirmed: '{brand}: شكرًا، تم تأكيد رقمك. ستصلك رسائل بشأن مواعيدك. للإيقاف أرسل {keyword}.',
    stop: 'للإيقاف أرسل {keyword}.',
    stopped: '{brand}: لن تصلك رسائل أخرى منا. أرسل {keyword} لتلقيها من جديد.',
    started: '{brand}: ستصلك من جديد رسائل بشأن مواعيدك. للإيقاف أرسل {keyword}.',
    help: '{brand}: رسائل بشأن مواعيدك. للمساعدة: {contact}. قد تُطبَّق رسوم الرسائل والبيانات. للإيقاف أرسل {keyword}.',
    helpAlone: '{brand}: رسائل بشأن مواعيدك. قد تُطبَّق رسوم الرسائل والبيانات. للإيقاف أرسل {keyword}.',
  },
};
