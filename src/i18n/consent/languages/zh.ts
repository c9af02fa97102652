import type { ConsentMessages } from '../consent-messages.js';

/** Chinese in simplified characters. */
export const zh: ConsentMessages = {
  phone: '电话号码',
  country: '国家或地区',
  phoneMissing: '请填写您的电话号码。',
  phoneInvalid: '请用数字填写号码，并包含区号。',
  phoneTooShort: '号码太短，请检查是否完整。',
  phoneTooLong: '号码太长，请检查是否有多余的数字。',
  phoneCountryUnknown: '没有国家或地区使用此区号，请检查开头的数字。',

  optional: '选填',
  consentMissing: '如果您同意，请勾选此框。不同意则无法继续。',
  consentGivenOn: '您已于 {date} 同意。',
  consentWithdrawnOn: '您已于 {date} 撤回同意。',
  withdraw: '撤回同意',
  withdrawing: '正在撤回…',
  withdrawFailed: '暂时无法撤回，请重试。',

  smsPhone: '手机号码',
  smsUnderage: '您的年龄无法使用短信服务。',
  smsUnderageOf: '年满 {age} 岁即可使用短信服务。',
  stopMessages: '停止接收短信',

  codeDisclosure: '您将收到{brand}发送的一条短信，其中的验证码用于确认此号码属于您。',
  sendCode: '发送验证码',
  sendingCode: '正在发送…',
  codeSent: '我们已向 {phone} 发送验证码。',
  code: '短信中的验证码',
  codeValidUntil: '验证码在 {time} 前有效。',
  checkCode: '确认号码',
  checkingCode: '正在确认…',
  anotherCode: '重新发送验证码',
  anotherCodeIn: '{time}后可以重新获取验证码。',
  codeMissing: '请填写短信中的验证码。',
  codeWrong: { other: '验证码不正确，还可以尝试 {count} 次。' },
  codeExpired: '此验证码已失效，请重新获取。',
  codeTooManyTries: '尝试次数过多，请重新获取验证码。',
  codeNotSent: '无法发送验证码，请检查号码后重试。',
  codeNotChecked: '暂时无法确认验证码，请重试。',
  numberConfirmed: '您的号码已确认。',
};
