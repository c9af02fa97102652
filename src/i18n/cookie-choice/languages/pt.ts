import type { ChoiceMessages } from '../choice-messages.js';

/** Portuguese. */
export const pt: ChoiceMessages = {
  necessaryOnly: 'Este site guarda apenas o que precisa para funcionar.',
  onUntilRefused: 'Algumas funções opcionais estão ativas até que as recuse.',
  chosenUntil: 'A sua escolha sobre cookies é válida até {date}.',
  chosenForPage: 'A sua escolha sobre cookies é válida até sair desta página.',
  gpcSeen: 'O sinal de privacidade do seu navegador (GPC) foi detetado.',
  gpcNothingSold: 'Aqui nada é vendido.',
  gpcHonoured: 'Tudo o que é opcional está desligado.',
  save: 'Guardar escolha',
  close: 'Fechar',
  alwaysOn: 'Sempre ativos',
  ifRefused: 'Se recusar:',
  keptFor: 'guardado durante {time}',
  keptForSession: 'guardado até fechar o navegador',
  inStorage: 'no armazenamento do navegador',
  browserHint: 'Também pode bloquear ou apagar cookies nas definições do navegador.',
  saved: 'A sua escolha foi guardada.',
  notDeleted: 'Não foi possível apagar a partir daqui: {names}. Pode fazê-lo nas definições do navegador.',
  stillRuns: 'O que já está a funcionar nesta página para quando ela for recarregada.',
  reload: 'Recarregar a página',
  receipt: 'Guardar um recibo',
  frameOf: 'Aqui há conteúdo de {host}. Precisa do seu consentimento para «{category}».',
  showOnce: 'Mostrar só desta vez',
  allowAlways: 'Permitir sempre «{category}»',
};
