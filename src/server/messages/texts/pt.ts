import type { MessageTexts } from './message-texts.js';

/** Portuguese, for readers in Portugal and Brazil. */
export const pt: MessageTexts = {
  greeting: 'Olá, {name}!',
  confirmation: {
    subject: 'Confirmada: {service}, {when}',
    lead: 'A sua marcação está confirmada.',
    sms: '{brand}: a sua marcação está confirmada. {service}, {when}.',
  },
  change: {
    subject: 'Nova hora: {service}, {when}',
    lead: 'A sua marcação tem uma nova hora.',
    sms: '{brand}: a sua marcação tem uma nova hora. {service}, {when}.',
  },
  cancellation: {
    subject: 'Cancelada: {service}, {when}',
    lead: 'A sua marcação foi cancelada.',
    sms: '{brand}: a sua marcação foi cancelada. {service}, {when}.',
  },
  reminder: {
    subject: 'Lembrete: {service}, {when}',
    lead: 'A sua marcação está próxima.',
    sms: '{brand}: lembrete da sua marcação. {service}, {when}.',
  },
  facts: {
    service: 'Marcação',
    when: 'Quando',
    whenThere: 'Na nossa hora',
    where: 'Onde',
    withWhom: 'Com',
    people: 'Pessoas',
    reference: 'Referência',
  },
  manage: 'Alterar ou cancelar a marcação',
  keepLink: 'Quem tiver este link pode alterar a marcação. Guarde-o só para si.',
  useEarlierLink: 'Para alterar ou cancelar a marcação, use o link da confirmação.',
  questions: 'Dúvidas? Fale connosco: {contact}.',
  agreed: 'Aquilo com que concordou',
  code: {
    subject: '{brand}: o seu código',
    sms: '{brand}: {code} é o seu código. Não o partilhe.',
    text: '{code} é o seu código. É válido por {minutes} minutos. Não o partilhe com ninguém.',
    notYou: 'Se não o pediu, não precisa de fazer nada.',
  },
  request: {
    subject: '{brand}: recebemos o seu pedido {reference}',
    answered: '{brand}: resposta ao seu pedido {reference}',
    received: 'Recebemos o seu pedido e estamos a tratá-lo.',
    done: 'O que pediu está feito.',
    declined: 'Não podemos fazer o que pediu.',
    about: 'Pedido',
    copy: 'Pode transferir a sua cópia até {date}.',
    follow: 'Ver o estado do pedido',
    keepLink: 'Quem tiver este link pode ver o pedido e retirá-lo. Guarde-o para si.',
  },
  keywords: {
    confirm:
      '{brand}: responda {word} para receber SMS sobre a sua marcação. Podem aplicar-se tarifas de mensagens e dados. Responda {keyword} para não receber nenhuma.',
    confirmed:
      '{brand}: obrigado, o seu número está confirmado. Receberá mensagens sobre as suas marcações. Responda {keyword} para não receber mais.',
    stop: 'Responda {keyword} para não receber mais.',
    stopped: '{brand}: não receberá mais mensagens nossas. Responda {keyword} para voltar a recebê-las.',
    started: '{brand}: voltará a receber mensagens sobre as suas marcações. Responda {keyword} para não receber mais.',
    help: '{brand}: mensagens sobre as suas marcações. Ajuda: {contact}. Podem aplicar-se tarifas de mensagens e dados. Responda {keyword} para não receber mais.',
    helpAlone:
      '{brand}: mensagens sobre as suas marcações. Podem aplicar-se tarifas de mensagens e dados. Responda {keyword} para não receber mais.',
  },
};
