import type { LaterMessages } from '../later-messages.js';

/** Portuguese, in words that Portugal and Brazil share. */
export const pt: LaterMessages = {
  sameDay: 'No mesmo dia',
  otherDays: 'Em outros dias',
  withStaff: 'Com {staff}',
  withOthers: 'Com outra pessoa',
  ownTab: 'Este horário já está guardado para você, em outra aba',
  ownTabHint: 'Continue nessa aba ou escolha outro horário aqui.',

  offlineNow: 'No momento você está sem conexão. Pode continuar escrevendo e enviar quando a conexão voltar.',
  onlineAgain: 'A conexão voltou. Nada do que você escreveu foi perdido: envie quando quiser.',
  waitFirst: 'Aguarde {time} antes de tentar novamente.',
  otherTime: 'Escolher outro horário',
  toPayment: 'Continuar para o pagamento',
  contact: 'Você também pode falar conosco diretamente:',

  addToCalendar: 'Adicionar ao calendário',
  calendarFile: 'Arquivo de calendário',
  calendarFileFailed: 'Não foi possível obter o arquivo. Tente novamente.',
  newTab: '(abre em uma nova aba)',

  manageBooking: 'Mudar ou cancelar o agendamento',
  manageLinkHint: 'Guarde este link. Quem o tiver pode mudar o agendamento.',
  copyLink: 'Copiar o link',
  linkCopied: 'O link foi copiado.',
};
