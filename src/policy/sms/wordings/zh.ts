import type { SmsWording } from '../sms-wording.js';

/** Chinese in simplified characters. */
export const zh: SmsWording = {
  label: '给我发送有关预约的短信',
  agree: {
    tick: '勾选此框即表示您同意接收{brand}发送的有关您预约的短信（SMS）。',
    disclosure: '填写手机号码即表示您同意接收{brand}发送的有关您预约的短信（SMS）。',
  },
  nameless: '本商家',
  kinds: '发送内容：{kinds}。',
  kind: {
    confirmation: '预约确认',
    reminder: '预约提醒',
    reschedule: '改期通知',
    cancellation: '取消通知',
    verification: '验证码',
  },
  frequency: {
    usual: '短信频率：通常{amount}。',
    atMost: '短信频率：最多{amount}。',
    varies: '短信频率因您的预约情况而异。',
  },
  amount: {
    appointment: { other: '每次预约 {count} 条' },
    day: { other: '每天 {count} 条' },
    week: { other: '每周 {count} 条' },
    month: { other: '每月 {count} 条' },
  },
  range: '{min}–{max}',
  rates: {
    'may-apply': '运营商可能会收取短信和数据费用。',
    standard: '运营商可能会收取标准的短信和数据费用。',
    none: '接收短信是免费的。',
  },
  noExtraFee: '{brand}不会就这些短信收取额外费用。',
  stop: '您可以随时回复 {keyword} 退订；您会收到一条确认短信，此后不再收到短信。',
  help: '如需帮助，请回复 {keyword}，或联系 {contact}。',
  helpByKeyword: '如需帮助，请回复 {keyword}。',
  helpByContact: '如需帮助，请联系 {contact}。',
  start: '回复 {keyword} 可重新接收短信。',
  noMarketing: '我们不会将您的号码用于营销或推广。',
  noSharing: '我们不会将您的号码提供给第三方用于其营销。',
  provider: '短信通过 {provider} 发送。',
  carriersNotLiable: '运营商对短信延迟或未送达不承担责任。',
  notACondition: '同意接收短信不是预约的条件。',
  more: '更多信息：{links}。',
  privacyPolicy: '隐私政策',
  terms: '服务条款',
  state: {
    'pending-double-opt-in': '我们已给您发送一条短信。确认号码后即可开始接收短信。',
    'pending-unasked': '号码确认后即可开始接收短信。',
    active: '您将收到有关预约的短信。',
    'blocked-by-stop': '您已停止向此号码发送短信。只有您本人可以恢复：请在我们最近的短信中回复 {keyword}。',
    'blocked-by-stop-of-sender': '您已停止向此号码发送短信。只有您本人可以恢复：请发送 {keyword} 至 {sender}。',
    'opted-out': '您不会收到有关预约的短信。',
  },
};
