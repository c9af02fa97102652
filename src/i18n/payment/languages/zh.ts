import type { PaymentMessages } from '../payment-messages.js';

/** Chinese, simplified. */
export const zh: PaymentMessages = {
  intro: '请在支付服务商的页面上付款。付款到账后，预约即告成立。',
  pay: '前往付款',
  besides: '付款页面将在新标签页中打开。请保持此页面打开：付款后会在这里显示您的预约。',
  instead: '付款后您会回到这里。',
  havePaid: '我已付款',
  asking: '正在查询付款是否到账…',
  notYet: '付款尚未到账。此页面会自动继续查询。',
  unreachable: '目前无法得知付款是否到账。此页面会继续查询。请勿重复付款。',
  failed: '付款未成功，没有预约任何时间。',
  over: '付款时限已过，没有预约任何时间。如果您仍然付了款，请与我们联系。',
  lost: '您的付款到账时，该时间已给了其他人，因此未能预约。这笔钱应退还给您：请与我们联系退款。',
  payAgain: '重新付款',
  noAddress: '目前没有安全的在线付款方式。请与我们联系。',
};
