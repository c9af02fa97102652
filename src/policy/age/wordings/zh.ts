import type { AgeWording } from '../age-wording.js';

/** Chinese, in simplified characters. */
export const zh: AgeWording = {
  whom: '此预订是为谁而订？',
  self: '为我自己',
  other: '为他人',
  otherHint: '由于是您进行预订，我们询问的是您本人的年龄。',
  attest: '我已年满{age}岁。',
  attestHint: '我们相信您的话：勾选并不能证明什么。',
  attestMissing: '请勾选有关年龄的选项以继续。',
  born: '您是什么时候出生的？',
  bornHint: '仅在您的设备上计算，不会保存或发送。',
  month: '月',
  year: '年',
  check: '继续',
  bornMissing: '请输入月份和年份，例如 1990。',
  passed: '谢谢，您可以继续。',
  stopped: '很抱歉，您不能自行进行此预订。',
  nothingSent: '没有发送任何有关您的信息。',
  parent: '您的父母或其他成年人可以为您预订。',
  parentContact: '家长可以通过以下方式联系我们：{contact}。',
  requestForm: '我们的申请表',
  letter: '寄信至我们的邮寄地址',
  newWindow: '（在新窗口中打开）',
};
