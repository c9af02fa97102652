import type { LaterMessages } from '../later-messages.js';

/** Chinese in simplified characters. */
export const zh: LaterMessages = {
  sameDay: '同一天',
  otherDays: '其他日期',
  withStaff: '与{staff}',
  withOthers: '与其他人员',
  ownTab: '您正在另一个标签页中保留此时段',
  ownTabHint: '请在那个标签页中继续，或在此选择其他时间。',

  offlineNow: '您当前处于离线状态。可以继续填写，待恢复连接后再发送。',
  onlineAgain: '网络已恢复。您填写的内容均已保留，随时可以发送。',
  waitFirst: '请等待{time}后再重试。',
  otherTime: '选择其他时间',
  toPayment: '继续付款',
  contact: '您也可以直接联系我们：',

  addToCalendar: '添加到日历',
  calendarFile: '日历文件',
  calendarFileFailed: '暂时无法获取文件，请重试。',
  newTab: '(在新标签页中打开)',

  manageBooking: '更改或取消此预约',
  manageLinkHint: '请保存此链接。持有链接的人可以更改预约。',
  copyLink: '复制链接',
  linkCopied: '链接已复制。',
};
