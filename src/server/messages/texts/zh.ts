import type { MessageTexts } from './message-texts.js';

/** Chinese, simplified. */
export const zh: MessageTexts = {
  greeting: '{name}，您好：',
  confirmation: {
    subject: '预约已确认：{service}，{when}',
    lead: '您的预约已成功。',
    sms: '{brand}：您的预约已确认。{service}，{when}。',
  },
  change: {
    subject: '预约已改期：{service}，{when}',
    lead: '您的预约有了新的时间。',
    sms: '{brand}：您的预约已改期。{service}，{when}。',
  },
  cancellation: {
    subject: '预约已取消：{service}，{when}',
    lead: '您的预约已取消。',
    sms: '{brand}：您的预约已取消。{service}，{when}。',
  },
  reminder: {
    subject: '预约提醒：{service}，{when}',
    lead: '您的预约时间快到了。',
    sms: '{brand}：预约提醒。{service}，{when}。',
  },
  facts: {
    service: '预约',
    when: '时间',
    whenThere: '我们当地的时间',
    where: '地点',
    withWhom: '接待人',
    people: '人数',
    reference: '预约编号',
  },
  manage: '改期或取消预约',
  keepLink: '任何拥有此链接的人都可以更改预约，请勿转发给他人。',
  useEarlierLink: '如需改期或取消预约，请使用确认邮件中的链接。',
  questions: '有疑问？请联系我们：{contact}。',
  agreed: '您同意的内容',
  code: {
    subject: '{brand}：您的验证码',
    sms: '{brand}：您的验证码是 {code}，请勿告诉他人。',
    text: '您的验证码是 {code}，{minutes} 分钟内有效。请勿告诉任何人。',
    notYou: '如果不是您本人的请求，无需任何操作。',
  },
  request: {
    subject: '{brand}：已收到您的请求 {reference}',
    answered: '{brand}：对您的请求 {reference} 的答复',
    received: '我们已收到您的请求，正在处理。',
    done: '您请求的事项已完成。',
    declined: '我们无法满足您的请求。',
    about: '请求',
    copy: '您可以在 {date} 之前下载您的副本。',
    follow: '查看请求状态',
    keepLink: '任何拥有此链接的人都可以查看并撤回该请求。请勿转发。',
  },
  keywords: {
    confirm: '{brand}：回复 {word} 即可接收有关您预约的短信。可能会产生短信和数据费用。回复 {keyword} 则不接收。',
    confirmed: '{brand}：谢谢，您的号码已确认。您将收到有关预约的短信。回复 {keyword} 停止接收。',
    stop: '回复 {keyword} 停止接收。',
    stopped: '{brand}：您将不再收到我们的短信。回复 {keyword} 可重新接收。',
    started: '{brand}：您将重新收到有关预约的短信。回复 {keyword} 停止接收。',
    help: '{brand}：有关您预约的短信。帮助：{contact}。可能会产生短信和数据费用。回复 {keyword} 停止接收。',
    helpAlone: '{brand}：有关您预约的短信。可能会产生短信和数据费用。回复 {keyword} 停止接收。',
  },
};
