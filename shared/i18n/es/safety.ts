import type { MessagesOf } from '../messages';

export const safety = {
  refused: {
    title: 'Cambios que no se pudieron hacer',
    what: 'Otra ventana guardó este plan primero. En ese plan más reciente, estos cambios de esta ventana no son posibles:',
    keepWhat:
      'Su versión, con estos cambios, puede conservarse como un plan aparte en la lista. El plan abierto queda como lo guardó la otra ventana.',
    keep: 'Conservar mi versión como plan aparte',
    letGo: 'Descartarlos',
  },
} satisfies MessagesOf<'safety'>;
