import type { AgeWording } from '../age-wording.js';

/** Arabic, the modern standard language. */
export const ar: AgeWording = {
  whom: 'لمن هذا الحجز؟',
  self: 'لي',
  other: 'لشخص آخر',
  otherHint: 'نسأل عن عمرك أنت لأنك من يقوم بالحجز.',
  attest: 'عمري {age} عامًا أو أكثر.',
  attestHint: 'نثق بكلامك: تحديد المربع لا يثبت شيئًا.',
  attestMissing: 'حدد المربع الخاص بعمرك للمتابعة.',
  born: 'متى وُلدت؟',
  bornHint: 'يُحسب ذلك على جهازك ولا يُحفظ ولا يُرسَل.',
  month: 'الشهر',
  year: 'السنة',
  check: 'متابعة',
  bornMissing: 'أدخل الشهر والسنة، مثل 1990.',
  passed: 'شكرًا، يمكنك المتابعة.',
  stopped: 'نأسف، لا يمكنك إجراء هذا الحجز بنفسك.',
  nothingSent: 'لم يُرسَل أي شيء عنك.',
  parent: 'يمكن لأحد والديك أو لشخص بالغ آخر أن يحجز لك.',
  parentContact: 'يمكن للوالدين التواصل معنا هنا: {contact}.',
  requestForm: 'نموذج الطلبات لدينا',
  letter: 'رسالة إلى عنواننا البريدي',
  newWindow: '(يُفتح في نافذة جديدة)',
};
