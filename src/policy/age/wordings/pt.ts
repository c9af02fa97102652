import type { AgeWording } from '../age-wording.js';

/** Portuguese, in words that Brazil and Portugal share. */
export const pt: AgeWording = {
  whom: 'Para quem é esta reserva?',
  self: 'Para mim',
  other: 'Para outra pessoa',
  otherHint: 'Perguntamos a sua própria idade porque é quem faz a reserva.',
  attest: 'Tenho {age} anos ou mais.',
  attestHint: 'Confiamos na sua palavra: uma caixa marcada não prova nada.',
  attestMissing: 'Marque a caixa sobre a sua idade para continuar.',
  born: 'Quando nasceu?',
  bornHint: 'O cálculo é feito no seu dispositivo e nada é guardado nem enviado.',
  month: 'Mês',
  year: 'Ano',
  check: 'Continuar',
  bornMissing: 'Indique o mês e o ano, por exemplo 1990.',
  passed: 'Obrigado, pode continuar.',
  stopped: 'Lamentamos: não pode fazer esta reserva por conta própria.',
  nothingSent: 'Nada sobre si foi enviado.',
  parent: 'A mãe, o pai ou outra pessoa adulta pode reservar por si.',
  parentContact: 'Os pais podem entrar em contato aqui: {contact}.',
  requestForm: 'o nosso formulário de pedidos',
  letter: 'carta para o nosso endereço postal',
  newWindow: '(abre em uma nova janela)',
};
