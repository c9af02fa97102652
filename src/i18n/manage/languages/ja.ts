import type { ManageMessages } from '../manage-messages.js';

/** Japanese, polite. */
export const ja: ManageMessages = {
  title: 'ご予約内容',
  titleCancelled: 'この予約はキャンセルされています',
  noLink: 'ご予約時に受け取ったリンクからこのページを開いてください。',
  badLink: 'このリンクに該当する予約がありません。リンク全体が正しいか確認して、もう一度開いてください。',

  changeableUntil: '{date} {time}まで、ここで変更・キャンセルできます。',
  tooLate: 'ここでの変更・キャンセルの受付は終了しました。期限は{date} {time}でした。',
  tooLateNow: 'ここでの変更・キャンセルの受付は終了しました。',
  past: 'この予約の日時は過ぎています。',
  gone: 'このサービスは現在提供されていないため、日時を変更できません。',

  cancelBooking: '予約をキャンセル',
  keepBooking: 'このままにする',

  chooseNewTime: '新しい日時を選択',
  ownTime: '現在の日時が選択されています。この時間は引き続きご利用いただけます。',
  onlyWith: '{staff}のみ',
  withAnyone: '担当者を問わない',
  moveTitle: 'この予約の日時を変更しますか？',
  moveFrom: '現在',
  moveTo: '新しい日時',
  moveNow: '日時を変更する',
  moving: '変更しています…',
  moved: '予約の日時を変更しました。',

  optional: '任意',
  cancelTitle: 'この予約をキャンセルしますか？',
  cancelReason: '差し支えなければ理由をお聞かせください',
  cancelNow: 'はい、キャンセルします',
  cancelling: 'キャンセルしています…',
  cancelled: '予約をキャンセルしました。この時間は再び空きになりました。',

  checkingChange: '接続が遅くなっています。変更が反映されたか確認しています…',
  changedMeanwhile: 'この予約はその間に変更されました。現在の内容は次のとおりです。',
  calendarStale: 'カレンダーには以前の日時が残っています。もう一度追加してください。',
  calendarRemove: 'カレンダーから削除：',

  agreements: '同意いただいた内容',
  agreementsFailed: '同意いただいた内容を読み込めませんでした。',
  downloadReceipt: '控えをダウンロード',
  privacy: 'お客様のデータ',
  privacyAsk: 'データの開示・訂正・削除を依頼する',
};
