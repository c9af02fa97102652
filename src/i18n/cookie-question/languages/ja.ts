import type { QuestionMessages } from '../question-messages.js';

/** Japanese. */
export const ja: QuestionMessages = {
  heading: 'このサイトのCookie',
  lead: 'このサイトで次のものも使ってよろしいですか。同意いただくまでは使いません。',
  accept: 'すべて許可',
  refuse: 'すべて拒否',
  settings: 'Cookieの設定',
  closeAndRefuse: '閉じて拒否',
  necessary: '必須',
  preferences: '設定の記憶',
  analytics: '統計',
  marketing: 'マーケティング',
  policy: 'プライバシーポリシー',
  newTab: '（新しいタブで開きます）',
  notLoaded: '読み込めませんでした。もう一度お試しください。',
};
