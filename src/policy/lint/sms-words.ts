/** How a text in a language may say what carriers want to read: enough to see that it is there, whoever wrote it. */
import type { SmsMessageKind } from '../profile/sms.js';

export interface SmsWords extends Readonly<Record<SmsMessageKind, RegExp>> {
  readonly sms: RegExp;
  readonly rates: RegExp;
  readonly notACondition: RegExp;
  readonly carriersNotLiable: RegExp;
}

/** One and the other in one sentence, in whichever order. */
const both = (one: string, other: string): RegExp =>
  new RegExp(`(${one})[^.。]*(${other})|(${other})[^.。]*(${one})`, 'i');

/** By primary language; those that the library has sentences in. */
export const SMS_WORDS: Readonly<Record<string, SmsWords>> = {
  en: {
    sms: /\bSMS\b|\btext messages?\b/i,
    confirmation: /\bconfirm/i,
    reminder: /\bremind/i,
    reschedule: /\breschedul|\bchange|\bupdate/i,
    cancellation: /\bcancel/i,
    verification: /\bverif|\bcodes?\b/i,
    rates: /message and data rates may apply/i,
    notACondition: both('condition|required', 'not|never|no'),
    carriersNotLiable: both('carriers?', 'not liable|not responsible'),
  },
  fr: {
    sms: /\bSMS\b|\btextos?\b/i,
    confirmation: /confirm/i,
    reminder: /rappel/i,
    reschedule: /report|changement|déplac|modif/i,
    cancellation: /annul/i,
    verification: /vérif|codes?\b/i,
    rates: both('frais|coûts|tarifs', 'peuvent|pourraient|susceptibles'),
    notACondition: both('condition|obligatoire|nécessaire', 'pas|jamais|ni|aucun'),
    carriersNotLiable: both('opérateurs?', 'pas responsables?|ne sauraient'),
  },
  de: {
    sms: /\bSMS\b|\bTextnachricht/i,
    confirmation: /bestätig/i,
    reminder: /erinner/i,
    reschedule: /verschieb|verleg|änder/i,
    cancellation: /absag|storn/i,
    verification: /code|verifi/i,
    rates: both('Gebühren|Kosten', 'können|könnten'),
    notACondition: both('Voraussetzung|Bedingung|erforderlich', 'nicht|keine'),
    carriersNotLiable: both('anbieter|betreiber', 'haften nicht|keine Haftung|nicht verantwortlich'),
  },
  es: {
    sms: /\bSMS\b|mensajes? de texto/i,
    confirmation: /confirm/i,
    reminder: /recorda/i,
    reschedule: /cambio|reprogram/i,
    cancellation: /cancel|anul/i,
    verification: /verific|código/i,
    rates: both('tarifas|cargos|costes|costos', 'pueden|podrían'),
    notACondition: both('condición|obligatori|requisito', 'no'),
    carriersNotLiable: both('operador(es|as)?|compañías', 'no son responsables|no se hacen responsables'),
  },
  it: {
    sms: /\bSMS\b|messaggi di testo/i,
    confirmation: /conferm/i,
    reminder: /promemoria|ricord/i,
    reschedule: /spost|modific|cambi/i,
    cancellation: /annull|cancell|disdett/i,
    verification: /verific|codic/i,
    rates: both('tariffe|costi', 'potrebbero|possono'),
    notACondition: both('condizione|obbligatori|requisito', 'non'),
    carriersNotLiable: both('operatori', 'non sono responsabili|non rispondono'),
  },
  pt: {
    sms: /\bSMS\b|mensagens de texto/i,
    confirmation: /confirm/i,
    reminder: /lembr/i,
    reschedule: /altera|reagend|remarc/i,
    cancellation: /cancel/i,
    verification: /verific|código/i,
    rates: both('tarifas|taxas|custos', 'podem|poderão'),
    notACondition: both('condição|obrigatóri|requisito', 'não'),
    carriersNotLiable: both('operadoras?', 'não são responsáveis|não se responsabilizam'),
  },
  nl: {
    sms: /\bsms|tekstbericht/i,
    confirmation: /bevestig/i,
    reminder: /herinner/i,
    reschedule: /verplaats|verzet|wijzig/i,
    cancellation: /annul|afzeg/i,
    verification: /verific|code/i,
    rates: both('kosten|tarieven', 'kan|kunnen'),
    notACondition: both('voorwaarde|verplicht|vereist', 'geen|niet'),
    carriersNotLiable: both('providers?', 'niet aansprakelijk|niet verantwoordelijk'),
  },
  pl: {
    sms: /\bSMS|wiadomości tekstow/i,
    confirmation: /potwierdz/i,
    reminder: /przypomn/i,
    reschedule: /zmian|przełoż|przesuni/i,
    cancellation: /odwoł|anul/i,
    verification: /weryfik|kod/i,
    rates: both('opłat', 'może|mogą'),
    notACondition: both('warunk|wymagan', 'nie'),
    carriersNotLiable: both('operator(zy)?', 'nie odpowiada|nie ponos'),
  },
  ar: {
    sms: /SMS|رسائل نصية|رسالة نصية/,
    confirmation: /تأكيد/,
    reminder: /تذكير/,
    reschedule: /تغيير|إعادة جدولة|تعديل/,
    cancellation: /إلغاء/,
    verification: /تحقق|رمز|رموز/,
    rates: both('رسوم', 'قد'),
    notACondition: both('شرط', 'ليس|لا'),
    carriersNotLiable: both('شركات الاتصالات', 'غير مسؤولة|لا تتحمل'),
  },
  he: {
    sms: /SMS|הודעות טקסט|מסרונ/,
    confirmation: /אישור/,
    reminder: /תזכור/,
    reschedule: /שינוי|דחיי/,
    cancellation: /ביטול/,
    verification: /אימות|קוד/,
    rates: both('חיוב|תעריפ|עלויות', 'ייתכנ|עשוי'),
    notACondition: both('תנאי|חובה', 'אינ|לא'),
    carriersNotLiable: both('ספקי', 'אינם אחראים|לא אחראים'),
  },
  ja: {
    sms: /SMS|ショートメッセージ/,
    confirmation: /確認/,
    reminder: /リマインダ|お知らせ/,
    reschedule: /変更/,
    cancellation: /キャンセル|取消|取り消し/,
    verification: /認証|コード/,
    rates: both('料金|通信料', '場合'),
    notACondition: both('条件|必須', 'ありません|ではない'),
    carriersNotLiable: both('通信事業者|キャリア', '責任を負いません'),
  },
  zh: {
    sms: /短信|SMS/,
    confirmation: /确认/,
    reminder: /提醒/,
    reschedule: /改期|变更|更改/,
    cancellation: /取消/,
    verification: /验证/,
    rates: both('费', '可能'),
    notACondition: both('条件|必须', '不|无'),
    carriersNotLiable: both('运营商', '不承担|不负责'),
  },
};
