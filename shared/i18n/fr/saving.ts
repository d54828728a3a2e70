import type { MessagesOf } from '../messages';

export const saving = {
  reason: {
    'wrong-generation':
      'le journal de ce plan a été écrit par un autre programme. La modification est conservée dans cette fenêtre : enregistrez le plan dans un fichier',
    'broken-chain':
      'le journal de ce plan ne correspond plus à ce qui est affiché. La modification est conservée dans cette fenêtre : enregistrez le plan dans un fichier',
    disk: 'le disque ne l’a pas accepté ({detail}). La modification est conservée dans cette fenêtre et sera réessayée',
    'disk-full':
      'le disque est plein. La modification est conservée dans cette fenêtre et sera réessayée ; libérez de l’espace ou enregistrez une copie ailleurs',
    'disk-read-only':
      'le dossier de Prepcom est protégé en écriture. La modification est conservée dans cette fenêtre et sera réessayée ; autorisez l’écriture ou enregistrez une copie ailleurs',
    'disk-gone':
      'le disque qui contient le dossier de Prepcom a disparu (une clé USB retirée ?). La modification est conservée dans cette fenêtre et sera réessayée ; remettez-le ou enregistrez une copie ailleurs',
    'another-writer':
      'une autre fenêtre écrit ce plan. La modification est conservée dans cette fenêtre et sera réessayée',
    locked:
      'une autre fenêtre retient ce plan et ne le libère pas. La modification est conservée dans cette fenêtre et sera réessayée',
    'no-answer':
      'le disque n’a pas répondu en quatre secondes. La modification est conservée dans cette fenêtre et sera réessayée',
    'no-program':
      'la partie de Prepcom qui écrit sur le disque s’est arrêtée. La modification est conservée dans cette fenêtre ; redémarrez Prepcom et elle sera enregistrée',
    failed:
      'la partie de Prepcom qui écrit sur le disque a signalé une erreur ({detail}). La modification est conservée dans cette fenêtre et sera réessayée',
    slow: 'le disque est lent : {detail, plural, one {# modification attend} other {# modifications attendent}}. Elles sont conservées dans cette fenêtre et écrites l’une après l’autre',
    store:
      'le journal l’a enregistrée, la copie de travail pas encore ({detail}). Nouvel essai en cours',
    'store-full':
      'le journal l’a enregistrée, mais l’espace du navigateur est plein : la copie de travail ne l’a pas. Libérez de l’espace ; nouvel essai en cours',
    'store-no-answer':
      'le journal l’a enregistrée, mais la base de données du navigateur ne répond pas. Nouvel essai en cours',
  },
  otherName: '{name} (copie de travail)',
  mineName: '{name} (ma version)',
  mineKept: 'Votre version figure dans la liste des plans sous le nom « {name} ».',
  copyName: '{name} (copie)',
  fileName: '{name} ({file})',
  fileReading: 'Lecture de {name}…',
  sampleOpensAsOf:
    'L’exemple s’ouvre à la date du {day}, au milieu du processus : ce qui s’est tenu plus tard n’est pas encore tenu. Choisissez une autre date, ou aujourd’hui, en haut à droite.',
  opensAsOf:
    'Le processus de {symbol} est achevé : ce plan est présenté au {day}, jour de l’adoption. Choisissez une autre date en haut à droite.',
  openElsewhere:
    'Ce plan est ouvert dans une autre fenêtre. Rien n’a été modifié ; fermez-le d’abord là-bas.',
  unknownPlan:
    'Ce plan n’est plus sur cet ordinateur : ni son journal ni sa copie de travail n’ont été trouvés.',
  newer:
    'Ce plan a été écrit par une version plus récente de Prepcom. Rien n’a été modifié : mettez Prepcom à jour pour l’ouvrir.',
  openFailed:
    'L’opération a échoué et rien n’a été modifié ({detail}). Réessayez ; en cas de nouvel échec, redémarrez Prepcom.',
  listNotRead:
    'Les journaux n’ont pas pu être consultés : la liste des plans est peut-être incomplète. {reason}',
  databaseSilent:
    'La base de données du navigateur ne répond pas. Les plans sont listés et ouverts à partir de leurs journaux, et les modifications y sont enregistrées ; la langue et les couleurs sont oubliées à la fermeture de cette fenêtre. Pour y remédier, fermez toutes les fenêtres de Prepcom et relancez-le.',
  listNotWritten:
    'La liste des plans n’a pas pu être enregistrée ({reason}). Les plans eux-mêmes sont sur le disque.',
  closeNotSaved:
    'Les dernières modifications ne sont pas encore sur le disque : le plan reste ouvert. Réessayez, ou enregistrez-le dans un fichier.',
  notDone:
    'L’écriture sur le disque a échoué : l’opération n’a pas été faite. Rien n’a été modifié ; réessayez.',
  deleted: '« {name} » a été supprimé. Il peut être rétabli pendant 30 jours.',
  fileWritten: '{name} a été enregistré.',
  fileNotWritten:
    'Le fichier n’a pas été enregistré ({reason}). Le plan est conservé ici ; choisissez un autre emplacement.',
  fileGone: '{name} n’est plus à sa place. Le plan est conservé ici ; l’enregistrer demandera où.',
  fileTaken: 'Le plan correspond maintenant à {name}. Annuler revient en arrière.',
  fileTooLarge: '{name} fait {size} Mo ; {limit} Mo au plus sont lus. Rien n’a été modifié.',
  fileNotReadable: '{name} n’a pas pu être lu. Rien n’a été modifié.',
  fileRefused: '{name} n’a pas été ouvert et rien n’a été modifié. {why}',
  fileRepaired:
    '{name} a été ouvert. {count, plural, one {# élément n’a pas pu être repris tel quel} other {# éléments n’ont pas pu être repris tels quels}} : {list}',
  andMore: '{count, plural, one {et # autre} other {et # autres}}',
  calendarFollowed:
    '{name} est suivi : {count, plural, =0 {aucun événement} one {# événement} other {# événements}}.',
  calendarLosses:
    '{name} : {count, plural, one {# élément n’a pas pu être repris tel quel} other {# éléments n’ont pas pu être repris tels quels}} : {list}',
  checkerStopped: 'Le vérificateur s’est arrêté ({detail}) et a été relancé.',
} satisfies MessagesOf<'saving'>;
