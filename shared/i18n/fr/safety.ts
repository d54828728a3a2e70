import type { MessagesOf } from '../messages';

export const safety = {
  refused: {
    title: 'Modifications impossibles',
    what: 'Une autre fenêtre a enregistré ce plan la première. Sur ce plan plus récent, ces modifications de cette fenêtre ne sont pas possibles :',
    keepWhat:
      'Votre version, avec ces modifications, peut être conservée comme plan distinct dans la liste. Le plan ouvert reste tel que l’autre fenêtre l’a enregistré.',
    keep: 'Conserver ma version comme plan distinct',
    letGo: 'Y renoncer',
  },
} satisfies MessagesOf<'safety'>;
