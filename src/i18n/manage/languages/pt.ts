import type { ManageMessages } from '../manage-messages.js';

/** Portuguese, in words that Portugal and Brazil share. */
export const pt: ManageMessages = {
  title: 'Seu agendamento',
  titleCancelled: 'Este agendamento foi cancelado',
  noLink: 'Abra esta página com o link que recebeu ao agendar.',
  badLink: 'Este link não leva a nenhum agendamento. Verifique se está completo e abra-o de novo.',

  changeableUntil: 'Você pode mudá-lo ou cancelá-lo aqui até {date}, {time}.',
  tooLate: 'É tarde demais para mudá-lo ou cancelá-lo aqui. Era possível até {date}, {time}.',
  tooLateNow: 'É tarde demais para mudá-lo ou cancelá-lo aqui.',
  past: 'Este horário já passou.',
  gone: 'Este serviço não é mais oferecido, por isso o agendamento não pode ser mudado.',

  cancelBooking: 'Cancelar o agendamento',
  keepBooking: 'Deixar como está',

  chooseNewTime: 'Escolha um novo horário',
  ownTime: 'O seu horário atual está selecionado e livre para você.',
  onlyWith: 'Só horários com {staff}',
  withAnyone: 'Horários com qualquer um',
  moveTitle: 'Mudar este agendamento?',
  moveFrom: 'Até agora',
  moveTo: 'Novo horário',
  moveNow: 'Mudar o horário',
  moving: 'Mudando…',
  moved: 'O seu agendamento foi mudado.',

  optional: 'opcional',
  cancelTitle: 'Cancelar este agendamento?',
  cancelReason: 'Gostaria de nos dizer por quê?',
  cancelNow: 'Sim, cancelar',
  cancelling: 'Cancelando…',
  cancelled: 'O seu agendamento foi cancelado e o horário está livre de novo.',

  checkingChange: 'A conexão está lenta. Verificando se a mudança chegou…',
  changedMeanwhile: 'Este agendamento foi alterado nesse meio-tempo. Está assim agora.',
  calendarStale: 'O seu calendário ainda tem o horário antigo. Adicione de novo:',
  calendarRemove: 'Remova-o do seu calendário:',

  agreements: 'O que você aceitou',
  agreementsFailed: 'Não foi possível carregar o que você aceitou.',
  downloadReceipt: 'Baixar o comprovante',
  privacy: 'Seus dados',
  privacyAsk: 'Consultar, corrigir ou apagar os seus dados',
};
