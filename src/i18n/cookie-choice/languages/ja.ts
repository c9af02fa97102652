import type { ChoiceMessages } from '../choice-messages.js';

/** Japanese. */
export const ja: ChoiceMessages = {
  necessaryOnly: 'このサイトは、動作に必要なものだけを保存します。',
  onUntilRefused: '任意のものの一部は、拒否されるまで有効です。',
  chosenUntil: 'Cookieについての選択は{date}まで有効です。',
  chosenForPage: 'Cookieについての選択は、このページを離れるまで有効です。',
  gpcSeen: 'ブラウザのプライバシー信号（GPC）を確認しました。',
  gpcNothingSold: 'ここでは何も販売していません。',
  gpcHonoured: '任意のものはすべて無効です。',
  save: '選択を保存',
  close: '閉じる',
  alwaysOn: '常に有効',
  ifRefused: '拒否した場合：',
  keptFor: '{time}保存',
  keptForSession: 'ブラウザを閉じるまで保存',
  inStorage: 'ブラウザのストレージ内',
  browserHint: 'ブラウザの設定でもCookieをブロックまたは削除できます。',
  saved: '選択を保存しました。',
  notDeleted: 'ここからは削除できませんでした：{names}。ブラウザの設定で削除できます。',
  stillRuns: 'このページですでに動いているものは、再読み込みすると止まります。',
  reload: 'ページを再読み込み',
  receipt: '控えを保存',
  frameOf: 'ここには{host}のコンテンツがあります。「{category}」への同意が必要です。',
  showOnce: '今回だけ表示',
  allowAlways: '「{category}」を常に許可',
};
