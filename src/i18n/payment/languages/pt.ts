import type { PaymentMessages } from '../payment-messages.js';

/** Portuguese. */
export const pt: PaymentMessages = {
  intro:
    'O pagamento é feito na página do fornecedor de pagamentos. A reserva fica feita assim que o pagamento chegar.',
  pay: 'Ir para o pagamento',
  besides: 'Abre-se num novo separador. Deixe esta página aberta: mostra a sua reserva assim que estiver paga.',
  instead: 'Depois de pagar, volta aqui.',
  havePaid: 'Já paguei',
  asking: 'A verificar se o pagamento chegou…',
  notYet: 'O pagamento ainda não chegou. Esta página continua a verificar sozinha.',
  unreachable:
    'De momento não é possível saber se o pagamento chegou. Esta página continua a tentar. Não pague outra vez.',
  failed: 'O pagamento não foi concluído e nada foi reservado.',
  over: 'O prazo para pagar terminou e nada foi reservado. Se mesmo assim pagou, contacte-nos.',
  lost: 'O seu pagamento chegou depois de este horário ter sido dado a outra pessoa, por isso não está reservado. O dinheiro é seu: contacte-nos para o reaver.',
  payAgain: 'Tentar pagar de novo',
  noAddress: 'De momento não há forma segura de pagar online. Contacte-nos.',
};
