import type { SmsWording } from '../sms-wording.js';

/** Portuguese, in words that Portugal and Brazil share. */
export const pt: SmsWording = {
  label: 'Enviar-me mensagens SMS sobre a minha marcação',
  agree: {
    tick: 'Ao assinalar esta caixa, aceita receber de {brand} mensagens SMS sobre a sua marcação.',
    disclosure: 'Ao indicar o seu número, aceita receber de {brand} mensagens SMS sobre a sua marcação.',
  },
  nameless: 'nossa parte',
  kinds: 'O que enviamos: {kinds}.',
  kind: {
    confirmation: 'confirmações de marcação',
    reminder: 'lembretes de marcação',
    reschedule: 'avisos de alteração de data',
    cancellation: 'avisos de cancelamento',
    verification: 'códigos de verificação',
  },
  frequency: {
    usual: 'Frequência: normalmente {amount}.',
    atMost: 'Frequência: no máximo {amount}.',
    varies: 'A frequência das mensagens varia consoante as suas marcações.',
  },
  amount: {
    appointment: { one: '{count} mensagem por marcação', other: '{count} mensagens por marcação' },
    day: { one: '{count} mensagem por dia', other: '{count} mensagens por dia' },
    week: { one: '{count} mensagem por semana', other: '{count} mensagens por semana' },
    month: { one: '{count} mensagem por mês', other: '{count} mensagens por mês' },
  },
  range: '{min} a {max}',
  rates: {
    'may-apply': 'Podem aplicar-se tarifas de mensagens e dados da sua operadora.',
    standard: 'Podem aplicar-se as tarifas normais de mensagens e dados da sua operadora.',
    none: 'Receber as mensagens é gratuito.',
  },
  noExtraFee: 'Estas mensagens não têm qualquer custo adicional por parte de {brand}.',
  stop: 'Responda {keyword} a qualquer momento para deixar de as receber; receberá uma única mensagem de confirmação e mais nenhuma.',
  help: 'Responda {keyword} para obter ajuda ou contacte {contact}.',
  helpByKeyword: 'Responda {keyword} para obter ajuda.',
  helpByContact: 'Para obter ajuda, contacte {contact}.',
  start: 'Responda {keyword} para voltar a receber mensagens.',
  noMarketing: 'Não usamos o seu número para fins publicitários.',
  noSharing: 'Não partilhamos o seu número com terceiros para a publicidade deles.',
  provider: 'As mensagens são enviadas através de {provider}.',
  carriersNotLiable: 'As operadoras não são responsáveis por mensagens atrasadas ou não entregues.',
  notACondition: 'O seu consentimento não é uma condição para a marcação.',
  more: 'Mais informações: {links}.',
  privacyPolicy: 'Política de privacidade',
  terms: 'Termos e condições',
  state: {
    'pending-double-opt-in': 'Enviámos-lhe um SMS. As mensagens começam depois de confirmar o seu número.',
    'pending-unasked': 'As mensagens começam depois de o seu número ser confirmado.',
    active: 'Vai receber mensagens SMS sobre a sua marcação.',
    'blocked-by-stop':
      'Bloqueou as mensagens para este número. Só você pode voltar a permiti-las: envie {keyword} em resposta à nossa última mensagem.',
    'blocked-by-stop-of-sender':
      'Bloqueou as mensagens para este número. Só você pode voltar a permiti-las: envie {keyword} para {sender}.',
    'opted-out': 'Não vai receber mensagens SMS sobre a sua marcação.',
  },
};
