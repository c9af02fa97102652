import type { AgeWording } from '../age-wording.js';

/** Japanese, in the polite form. */
export const ja: AgeWording = {
  whom: 'どなたのご予約ですか？',
  self: '自分',
  other: 'ほかの人',
  otherHint: '予約するのはご自身なので、ご自身の年齢をお尋ねします。',
  attest: '私は{age}歳以上です。',
  attestHint: 'お答えをそのまま信用します。チェックは証明にはなりません。',
  attestMissing: '先へ進むには、年齢の欄にチェックを入れてください。',
  born: 'いつお生まれですか？',
  bornHint: 'この端末で計算し、保存も送信もしません。',
  month: '月',
  year: '年',
  check: '続ける',
  bornMissing: '月と、1990のように年を入力してください。',
  passed: 'ありがとうございます。先へお進みください。',
  stopped: '申し訳ありませんが、ご自身ではこの予約をすることができません。',
  nothingSent: 'お客様に関する情報は何も送信されていません。',
  parent: '保護者の方など、大人の方が代わりに予約することができます。',
  parentContact: '保護者の方のお問い合わせ先：{contact}。',
  requestForm: '請求フォーム',
  letter: '当方の住所への郵便',
  newWindow: '（新しいウィンドウで開きます）',
};
