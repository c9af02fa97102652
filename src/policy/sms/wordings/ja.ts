import type { SmsWording } from '../sms-wording.js';

/** Japanese, polite. */
export const ja: SmsWording = {
  label: '予約についてのSMSを受け取る',
  agree: {
    tick: 'チェックを入れると、{brand}から予約についてのSMS（ショートメッセージ）を受け取ることに同意したことになります。',
    disclosure:
      '電話番号を入力すると、{brand}から予約についてのSMS（ショートメッセージ）を受け取ることに同意したことになります。',
  },
  nameless: '当店',
  kinds: '送信する内容：{kinds}。',
  kind: {
    confirmation: '予約の確認',
    reminder: '予約のリマインダー',
    reschedule: '日時変更のお知らせ',
    cancellation: 'キャンセルのお知らせ',
    verification: '認証コード',
  },
  frequency: {
    usual: '送信頻度：通常、{amount}。',
    atMost: '送信頻度：最大で{amount}。',
    varies: '送信頻度は予約の状況により変わります。',
  },
  amount: {
    appointment: { other: '1回の予約につき{count}通' },
    day: { other: '1日に{count}通' },
    week: { other: '1週間に{count}通' },
    month: { other: '1か月に{count}通' },
  },
  range: '{min}～{max}',
  rates: {
    'may-apply': 'メッセージ料金およびデータ通信料がかかる場合があります。',
    standard: '通常のメッセージ料金およびデータ通信料がかかる場合があります。',
    none: 'メッセージの受信は無料です。',
  },
  noExtraFee: 'このメッセージについて{brand}が追加料金を請求することはありません。',
  stop: '{keyword}と返信すると、いつでも配信を停止できます。確認のメッセージが1通届き、それ以降は送信されません。',
  help: 'お困りのときは{keyword}と返信するか、{contact}までご連絡ください。',
  helpByKeyword: 'お困りのときは{keyword}と返信してください。',
  helpByContact: 'お困りのときは{contact}までご連絡ください。',
  start: '{keyword}と返信すると、配信が再開されます。',
  noMarketing: '電話番号を広告や宣伝の目的で使用することはありません。',
  noSharing: '第三者のマーケティングのために電話番号を提供することはありません。',
  provider: 'メッセージは{provider}を通じて送信されます。',
  carriersNotLiable: 'メッセージの遅延や不達について、通信事業者は責任を負いません。',
  notACondition: '同意は予約の条件ではありません。',
  more: '詳しくは{links}をご覧ください。',
  privacyPolicy: 'プライバシーポリシー',
  terms: '利用規約',
  state: {
    'pending-double-opt-in': 'SMSをお送りしました。電話番号が確認されると配信が始まります。',
    'pending-unasked': '電話番号が確認されると配信が始まります。',
    active: '予約についてのSMSをお送りします。',
    'blocked-by-stop':
      'この番号への配信は停止されています。再開できるのはご本人だけです。最後に届いたメッセージに{keyword}と返信してください。',
    'blocked-by-stop-of-sender':
      'この番号への配信は停止されています。再開できるのはご本人だけです。{sender}に{keyword}と送信してください。',
    'opted-out': '予約についてのSMSはお送りしません。',
  },
};
