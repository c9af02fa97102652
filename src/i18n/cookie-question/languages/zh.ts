import type { QuestionMessages } from '../question-messages.js';

/** Chinese. */
export const zh: QuestionMessages = {
  heading: '本网站的 Cookie',
  lead: '本网站可以同时使用以下内容吗？在您同意之前不会使用。',
  accept: '全部接受',
  refuse: '全部拒绝',
  settings: 'Cookie 设置',
  closeAndRefuse: '关闭并拒绝',
  necessary: '必要',
  preferences: '偏好',
  analytics: '统计',
  marketing: '营销',
  policy: '隐私政策',
  newTab: '（在新标签页中打开）',
  notLoaded: '暂时无法加载，请重试。',
};
