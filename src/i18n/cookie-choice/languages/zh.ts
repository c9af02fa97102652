import type { ChoiceMessages } from '../choice-messages.js';

/** Chinese. */
export const zh: ChoiceMessages = {
  necessaryOnly: '本网站只保存运行所必需的内容。',
  onUntilRefused: '部分可选内容在您拒绝之前处于开启状态。',
  chosenUntil: '您对 Cookie 的选择有效期至{date}。',
  chosenForPage: '您对 Cookie 的选择在您离开本页之前有效。',
  gpcSeen: '已检测到您浏览器的隐私信号（GPC）。',
  gpcNothingSold: '这里不出售任何数据。',
  gpcHonoured: '所有可选内容均已关闭。',
  save: '保存选择',
  close: '关闭',
  alwaysOn: '始终开启',
  ifRefused: '如果您拒绝：',
  keptFor: '保存{time}',
  keptForSession: '保存到您关闭浏览器为止',
  inStorage: '在浏览器存储中',
  browserHint: '您也可以在浏览器设置中阻止或删除 Cookie。',
  saved: '您的选择已保存。',
  notDeleted: '无法从这里删除：{names}。您可以在浏览器设置中删除。',
  stillRuns: '本页上已经运行的内容会在重新加载后停止。',
  reload: '重新加载页面',
  receipt: '保存回执',
  frameOf: '这里是来自 {host} 的内容，需要您同意“{category}”。',
  showOnce: '仅显示这一次',
  allowAlways: '始终允许“{category}”',
};
