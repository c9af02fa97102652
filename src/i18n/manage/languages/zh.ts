import type { ManageMessages } from '../manage-messages.js';

/** Chinese in simplified characters. */
export const zh: ManageMessages = {
  title: '您的预约',
  titleCancelled: '此预约已取消',
  noLink: '请用预约时收到的链接打开此页面。',
  badLink: '此链接没有对应的预约。请检查链接是否完整，然后重新打开。',

  changeableUntil: '您可以在{date} {time}之前在此更改或取消。',
  tooLate: '现在已无法在此更改或取消，截止时间为{date} {time}。',
  tooLateNow: '现在已无法在此更改或取消。',
  past: '此预约的时间已过。',
  gone: '该服务已不再提供，因此无法改期。',

  cancelBooking: '取消预约',
  keepBooking: '保持不变',

  chooseNewTime: '选择新的时间',
  ownTime: '已选中您目前的时间，它仍为您保留。',
  onlyWith: '仅限{staff}的时间',
  withAnyone: '任何人员的时间',
  moveTitle: '要将此预约改期吗？',
  moveFrom: '原时间',
  moveTo: '新时间',
  moveNow: '确认改期',
  moving: '正在改期…',
  moved: '您的预约已改期。',

  optional: '选填',
  cancelTitle: '要取消此预约吗？',
  cancelReason: '您愿意告诉我们原因吗？',
  cancelNow: '是的，取消',
  cancelling: '正在取消…',
  cancelled: '您的预约已取消，该时段已重新开放。',

  checkingChange: '网络较慢，正在确认更改是否成功…',
  changedMeanwhile: '此预约在此期间已被更改，现状如下。',
  calendarStale: '您的日历中仍是旧时间，请重新添加：',
  calendarRemove: '从您的日历中移除：',

  agreements: '您同意的内容',
  agreementsFailed: '无法加载您同意的内容。',
  downloadReceipt: '下载凭证',
  privacy: '您的数据',
  privacyAsk: '查询、更正或删除您的数据',
};
