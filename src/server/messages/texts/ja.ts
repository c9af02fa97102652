import type { MessageTexts } from './message-texts.js';

/** Japanese, polite. */
export const ja: MessageTexts = {
  greeting: '{name} 様',
  confirmation: {
    subject: '予約確定：{service}、{when}',
    lead: 'ご予約を承りました。',
    sms: '{brand}：ご予約が確定しました。{service}、{when}。',
  },
  change: {
    subject: '日時変更：{service}、{when}',
    lead: 'ご予約の日時が変更されました。',
    sms: '{brand}：ご予約の日時が変更されました。{service}、{when}。',
  },
  cancellation: {
    subject: 'キャンセル：{service}、{when}',
    lead: 'ご予約はキャンセルされました。',
    sms: '{brand}：ご予約はキャンセルされました。{service}、{when}。',
  },
  reminder: {
    subject: 'リマインダー：{service}、{when}',
    lead: 'ご予約の日時が近づいています。',
    sms: '{brand}：ご予約のお知らせです。{service}、{when}。',
  },
  facts: {
    service: 'ご予約',
    when: '日時',
    whenThere: '当店の現地時間',
    where: '場所',
    withWhom: '担当',
    people: '人数',
    reference: '予約番号',
  },
  manage: 'ご予約の変更・キャンセル',
  keepLink: 'このリンクを知っている人は誰でもご予約を変更できます。他の人に教えないでください。',
  useEarlierLink: 'ご予約の変更・キャンセルには、確認メールのリンクをご利用ください。',
  questions: 'ご不明な点はこちらへお問い合わせください：{contact}',
  agreed: '同意された内容',
  code: {
    subject: '{brand}：認証コード',
    sms: '{brand}：認証コードは {code} です。他の人に教えないでください。',
    text: '認証コードは {code} です。有効期限は{minutes}分です。他の人に教えないでください。',
    notYou: 'お心当たりがない場合は、何もする必要はありません。',
  },
  request: {
    subject: '{brand}：ご請求 {reference} を受け付けました',
    answered: '{brand}：ご請求 {reference} への回答',
    received: 'ご請求を受け付け、対応しています。',
    done: 'ご請求の内容を実施しました。',
    declined: 'ご請求の内容には応じられません。',
    about: '請求',
    copy: 'コピーは{date}までダウンロードできます。',
    follow: '請求の状況を見る',
    keepLink: 'このリンクを知っている人は、請求を見たり取り下げたりできます。他の人に教えないでください。',
  },
  keywords: {
    confirm:
      '{brand}：ご予約に関する SMS を受け取るには {word} と返信してください。メッセージ・データ通信料がかかる場合があります。受け取らない場合は {keyword} と返信してください。',
    confirmed:
      '{brand}：ありがとうございます。番号を確認しました。ご予約に関するメッセージをお送りします。停止するには {keyword} と返信してください。',
    stop: '停止するには {keyword} と返信してください。',
    stopped: '{brand}：今後メッセージは届きません。再開するには {keyword} と返信してください。',
    started: '{brand}：ご予約に関するメッセージを再開しました。停止するには {keyword} と返信してください。',
    help: '{brand}：ご予約に関するメッセージです。お問い合わせ：{contact}。メッセージ・データ通信料がかかる場合があります。停止するには {keyword} と返信してください。',
    helpAlone:
      '{brand}：ご予約に関するメッセージです。メッセージ・データ通信料がかかる場合があります。停止するには {keyword} と返信してください。',
  },
};
