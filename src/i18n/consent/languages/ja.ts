import type { ConsentMessages } from '../consent-messages.js';

/** Japanese, polite. */
export const ja: ConsentMessages = {
  phone: '電話番号',
  country: '国',
  phoneMissing: '電話番号を入力してください。',
  phoneInvalid: '電話番号は市外局番から数字で入力してください。',
  phoneTooShort: '電話番号が短すぎます。抜けている数字がないかご確認ください。',
  phoneTooLong: '電話番号が長すぎます。余分な数字がないかご確認ください。',
  phoneCountryUnknown: 'この国番号は存在しません。最初の数字をご確認ください。',

  optional: '任意',
  consentMissing: '同意される場合はチェックを入れてください。同意がないと先に進めません。',
  consentGivenOn: '{date}に同意されました。',
  consentWithdrawnOn: '{date}に同意を撤回されました。',
  withdraw: '同意を撤回する',
  withdrawing: '撤回しています…',
  withdrawFailed: '今は撤回できませんでした。もう一度お試しください。',

  smsPhone: '携帯電話番号',
  smsUnderage: 'ご年齢により、SMSはご利用いただけません。',
  smsUnderageOf: 'SMSは{age}歳からご利用いただけます。',
  stopMessages: 'SMSの受信をやめる',

  codeDisclosure: 'ご本人の番号か確認するため、{brand}からコードを記載したSMSを1通お送りします。',
  sendCode: 'コードを送る',
  sendingCode: '送信しています…',
  codeSent: '{phone}にコードを送信しました。',
  code: 'SMSに記載されたコード',
  codeValidUntil: 'コードの有効期限は{time}です。',
  checkCode: '番号を確認する',
  checkingCode: '確認しています…',
  anotherCode: 'コードを再送する',
  anotherCodeIn: '{time}後に新しいコードを送信できます。',
  codeMissing: 'SMSに記載されたコードを入力してください。',
  codeWrong: { other: 'コードが正しくありません。あと{count}回入力できます。' },
  codeExpired: 'このコードは有効期限が切れています。新しいコードを送信してください。',
  codeTooManyTries: '入力回数の上限に達しました。新しいコードを送信してください。',
  codeNotSent: 'コードを送信できませんでした。番号をご確認のうえ、もう一度お試しください。',
  codeNotChecked: '今はコードを確認できませんでした。もう一度お試しください。',
  numberConfirmed: '電話番号が確認されました。',
};
