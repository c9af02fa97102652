import type { LaterMessages } from '../later-messages.js';

/** Japanese, polite. */
export const ja: LaterMessages = {
  sameDay: '同じ日',
  otherDays: 'ほかの日',
  withStaff: '担当：{staff}',
  withOthers: 'ほかの担当者',
  ownTab: 'この時間は、別のタブでご自身が確保しています',
  ownTabHint: 'そのタブで続けるか、ここで別の時間をお選びください。',

  offlineNow: '現在オフラインです。入力を続け、接続が戻ってから送信できます。',
  onlineAgain: '接続が戻りました。入力内容は保存されています。準備ができたら送信してください。',
  waitFirst: '{time}待ってから、もう一度お試しください。',
  otherTime: '別の時間を選ぶ',
  toPayment: 'お支払いへ進む',
  contact: '直接のお問い合わせも承ります。',

  addToCalendar: 'カレンダーに追加',
  calendarFile: 'カレンダーファイル',
  calendarFileFailed: 'ファイルを取得できませんでした。もう一度お試しください。',
  newTab: '(新しいタブで開きます)',

  manageBooking: '予約の変更・キャンセル',
  manageLinkHint: 'このリンクを保管してください。リンクをお持ちの方は予約を変更できます。',
  copyLink: 'リンクをコピー',
  linkCopied: 'リンクをコピーしました。',
};
