import type { MessagesOf } from '../messages';

export const formats = {
  name: { plan: 'Plan Prepcom', calendar: 'Calendrier' },
  at: 'ligne {line}, colonne {column}',
  refusal: {
    'plan-file-too-large':
      'Le fichier compte {found, number} caractères ; {limit, number} au plus sont lus.',
    'plan-file-cut-off':
      'Le fichier s’arrête trop tôt, ligne {line}, colonne {column} : la suite du plan manque.',
    'plan-file-not-json': 'Ce n’est plus du JSON à partir de la ligne {line}, colonne {column}.',
    'plan-file-too-deep':
      'Le fichier est trop imbriqué à la ligne {line}, colonne {column} : 64 niveaux au plus étaient attendus.',
    'plan-file-other-format':
      'Ligne {line}, colonne {column} : "format": "prepcom-plan" était attendu ; ce n’est donc pas un plan Prepcom.',
    'plan-file-newer':
      'Ligne {line}, colonne {column} : le fichier est de la version {found}, ce programme lit jusqu’à la version {known}. Un Prepcom plus récent l’ouvrira.',
    'plan-file-version': 'Ligne {line}, colonne {column} : "version": {known} était attendu.',
    'plan-file-no-id':
      'Ligne {line}, colonne {column} : l’identifiant du plan était attendu, de 1 à 64 lettres, chiffres, - ou _.',
    'plan-file-no-list':
      'Ligne {line}, colonne {column} : une liste de lignes était attendue dans {table}.',
    'ics-phase-not-found': 'Ce plan n’a pas de phase « {phase} ».',
    'ics-nothing-to-export':
      'Rien de ce qui est choisi n’a de date : il n’y a donc rien à exporter.',
    'calendar-too-large':
      'Le calendrier compte {found, number} octets ; {limit, number} au plus sont lus.',
    'calendar-not-a-calendar':
      'Ligne {line} : BEGIN:VCALENDAR était attendu ; ce n’est donc pas un calendrier.',
    'calendar-too-many': 'Ligne {line} : plus de {limit, number} entrées ; aucune n’a été reprise.',
    'calendar-too-deep':
      'Ligne {line} : imbrication de plus de {limit} niveaux ; rien n’a été repris.',
    'calendar-long-line':
      'Ligne {line} : plus de {limit, number} caractères ; rien n’a été repris.',
  },
  loss: {
    'wrong-value': '{where} : {expected} attendu, « {found} » trouvé ; {repair}',
    missing: '{where} : {expected} attendu, rien trouvé ; {repair}',
    'dangerous-key': '{where} : le nom « {found} » n’est pas admis dans un plan ; {repair}',
    'duplicate-key': '{where} : « {found} » figure deux fois ; {repair}',
    'duplicate-id':
      '{where} : un identifiant propre était attendu, « {found} » figure une seconde fois ; {repair}',
    'unknown-place': '{where} : un lieu connu était attendu, « {found} » trouvé ; {repair}',
    'sittings-out-of-order':
      '{where} : les séances étaient attendues dans l’ordre des jours ; {repair}',
    'hours-incomplete':
      '{where} : les deux bornes de l’horaire étaient attendues, et un fuseau s’il y a lieu ; {repair}',
    'settings-missing': '{where} : les réglages du plan étaient attendus ; {repair}',
  },
  expected: {
    object: 'un objet',
    list: 'une liste',
    text: 'un texte',
    'whole-number': 'un nombre entier dans ses limites',
    number: 'un nombre',
    'yes-or-no': 'true ou false',
    day: 'un jour qui existe, écrit AAAA-MM-JJ',
    month: 'un mois, écrit AAAA-MM',
    minute: 'une heure, écrite HH:MM',
    zone: 'le nom d’un fuseau horaire',
    'one-of': 'l’un de {choices}',
    identifier: 'un identifiant de 1 à 200 caractères',
  },
  repair: {
    emptied: 'laissé vide',
    'item-left-out': 'cet élément a été omis',
    'row-left-out': 'toute la ligne a été omise',
    'key-left-out': 'omis',
    'last-kept': 'le dernier a été gardé',
    'first-kept': 'le premier a été gardé',
    'put-in-order': 'remis dans l’ordre',
    'taken-as-full-day': 'pris comme journée entière',
    'defaults-taken': 'ceux d’usage ont été pris',
  },
  ics: {
    half: '{title} ({part})',
    half_half: 'demi-journée',
    half_morning: 'matin',
    half_afternoon: 'après-midi',
    tentative: '{title} (provisoire)',
    cancelled: 'Annulé : {title}',
    dueDeadline: 'Échéance : {title}',
    dueDocument: 'Document attendu : {title}',
    dueAt: 'À rendre à {time} ({zone})',
    paragraph: 'Paragraphe {paragraph}',
    window: 'Période prescrite : {wording}',
    windowDates: '{wording} (du {from} au {to})',
    windowFrom: '{wording} (à partir du {from})',
    windowTo: '{wording} (jusqu’au {to})',
    windowTitle: 'Période prescrite : {title} (provisoire)',
    responsible: 'Responsable : {name}',
    source: 'Source : {source}',
    findingsAsOf: 'Constatations au {day} :',
    untitled: 'Sans titre',
  },
  remark: {
    'in-utc':
      '« {title} » est écrit en temps universel : {zone} ne peut se dire ce jour-là dans un calendrier.',
    'no-zone': '« {title} » a un horaire et pas de ville : il est pris dans le fuseau {zone}.',
    'new-uid':
      '« {title} » a reçu une autre identité dans le calendrier : la sienne est prise ou ne peut s’écrire.',
    'year-left-out': '« {title} » est omis : les calendriers vont de 1900 à 2200.',
    'undated-left-out': '« {title} » est omis : il n’a pas de date.',
  },
  importRemark: {
    'not-utf8': 'Le fichier n’est pas en UTF-8 ; il a été lu en {detail}.',
    'broken-line': 'Ligne {line} : incomprise, omise : {detail}',
    'cut-off':
      'Ligne {line} : le fichier s’arrête ici, avant son END:VCALENDAR ; la suite de l’original manque.',
    'broken-event':
      'Ligne {line} : une entrée qui ne se termine pas ou ne peut être lue a été omise. {detail}',
    'no-uid': 'Ligne {line} : « {title} » n’a pas d’UID ; un a été tiré de son contenu.',
    'no-start': 'Ligne {line} : « {title} » n’a pas de début et a été omis.',
    'bad-date': 'Ligne {line} : « {title} » a été omis : {detail} n’est pas une date.',
    'bad-end':
      'Ligne {line} : « {title} » finit avant de commencer ; son premier jour a été retenu.',
    'unknown-zone':
      'Ligne {line} : le fuseau {detail} de « {title} » est inconnu ; ses jours ont été gardés, pas son horaire.',
    floating: 'Ligne {line} : « {title} » a un horaire sans fuseau ; pris comme {detail}.',
    duplicate:
      'Ligne {line} : « {title} » figure plusieurs fois ; la version la plus récente a été gardée.',
    cancelled: 'Ligne {line} : « {title} » est annulé et a été omis.',
    'other-component': 'Ligne {line} : {detail} n’est pas un événement et a été omis.',
    'recurrence-cut':
      'Ligne {line} : « {title} » se répète ; les {detail} premières fois ont été retenues.',
    'recurrence-refused':
      'Ligne {line} : « {title} » se répète d’une manière qui n’est pas lue ({detail}) ; seule la première fois a été retenue.',
    'long-text': 'Ligne {line} : un texte a été coupé à {detail} caractères.',
  },
  cli: {
    usage:
      'Prepcom : plans de processus préparatoires\n\n  prepcom list [--json]\n  prepcom new --process COTE --out FICHIER [--lang en|fr|es] [--now ISO] [--seed N]\n  prepcom sample --out FICHIER [--process COTE] [--lang en|fr|es] [--now ISO] [--seed N]\n  prepcom check FICHIER [--today AAAA-MM-JJ] [--against FICHIER] [--json] [--lang en|fr|es]\n  prepcom ics FICHIER --out FICHIER [--phase ID] [--lang en|fr|es]\n  prepcom import-ics FICHIER CALENDRIER --name NOM --out FICHIER [--now ISO] [--seed N]\n\nCode de sortie : 0 aucune erreur non levée, 1 au moins une, 2 entrée incorrecte.',
    unknownCommand:
      'prepcom : « {command} » n’est pas une commande : l’une de {commands} était attendue',
    unknownOption: 'prepcom {command} : « {option} » n’est pas une option ici : {options} attendu',
    missingOption: 'prepcom {command} : {option} VALEUR était attendu',
    missingFile:
      'prepcom {command} : {count, plural, one {un fichier attendu} other {# fichiers attendus}}, {found} trouvé(s)',
    badDay:
      'prepcom : --today : un jour qui existe était attendu, écrit AAAA-MM-JJ, « {found} » trouvé',
    badLanguage: 'prepcom : --lang : en, fr ou es attendu, « {found} » trouvé',
    badNow:
      'prepcom : --now : une heure comme 2017-04-06T12:00:00Z était attendue, « {found} » trouvé',
    badSeed:
      'prepcom : --seed : un nombre entier de 0 à 4294967295 était attendu, « {found} » trouvé',
    unknownProcess: 'prepcom : --process : l’un de {symbols} était attendu, « {found} » trouvé',
    noSample: 'prepcom : {symbol} n’a pas d’exemple',
    notReadable: '{file} : un fichier lisible était attendu : {reason}',
    tooLarge: '{file} : {bytes, number} octets : {limit, number} au plus étaient attendus',
    notUtf8: '{file} : ligne {line} : un texte en UTF-8 était attendu',
    notWritable: '{file} : un emplacement où écrire était attendu : {reason}',
    file: '{file} : {text}',
    moreLosses: '{first} (et {count} de plus)',
    today: '{name}, au {day}',
    noDifference: 'Aucune différence.',
    nothing: 'Aucune constatation.',
    wrote: '{file} écrit : {count, plural, one {# entrée} other {# entrées}}',
    wrotePlan: '{file} écrit : {name}, {events, plural, one {# événement} other {# événements}}',
    imported:
      '{count, plural, one {# événement repris} other {# événements repris}} de {name} dans {file}',
    emptyName: 'prepcom import-ics : --name : un nom pour le calendrier était attendu',
  },
  export: {
    title: 'Exporter le calendrier',
    what: 'Ce qui est exporté',
    plan: 'Tout le plan',
    phase: 'Une phase',
    whichPhase: 'Phase',
    selection: 'La sélection',
    also: 'Avec',
    windows: 'Les périodes prescrites de ce qui n’est pas encore prévu, en jours provisoires',
    cancelled: 'Ce qui est annulé',
    findings: 'Les constatations, dans les descriptions',
    tasks: 'Les échéances et documents sous forme de tâches, dans un fichier à part',
    tasksHint: 'Outlook et Google n’affichent pas les tâches.',
    alarm: 'Alarme',
    alarmNone: 'Aucune',
    alarmDays: '{count, plural, one {# jour avant} other {# jours avant}}',
    count: '{count, plural, =0 {Rien à exporter} one {# entrée} other {# entrées}}',
    outlook:
      'Outlook peut tout ajouter une seconde fois quand un fichier est importé de nouveau. Importez-le dans un calendrier à part, ou abonnez-vous au fichier.',
    remarks: '{count, plural, one {# remarque} other {# remarques}}',
    save: 'Exporter…',
    cancel: 'Annuler',
    saved: 'Exporté dans {name}',
    failed: 'Le calendrier n’a pas été écrit : {reason}. Choisissez un autre emplacement.',
    fileName: '{name} calendrier',
    taskFileName: '{name} tâches',
  },
} satisfies MessagesOf<'formats'>;
