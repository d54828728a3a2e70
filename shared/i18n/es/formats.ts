import type { MessagesOf } from '../messages';

export const formats = {
  name: { plan: 'Plan de Prepcom', calendar: 'Calendario' },
  at: 'línea {line}, columna {column}',
  refusal: {
    'plan-file-too-large':
      'El archivo tiene {found, number} caracteres; se leen como máximo {limit, number}.',
    'plan-file-cut-off':
      'El archivo termina demasiado pronto, en la línea {line}, columna {column}: falta el resto del plan.',
    'plan-file-not-json': 'Esto no es JSON a partir de la línea {line}, columna {column}.',
    'plan-file-too-deep':
      'El archivo está demasiado anidado en la línea {line}, columna {column}: se esperaban como máximo 64 niveles.',
    'plan-file-other-format':
      'Línea {line}, columna {column}: se esperaba "format": "prepcom-plan"; por tanto, no es un plan de Prepcom.',
    'plan-file-newer':
      'Línea {line}, columna {column}: el archivo es de la versión {found}; este programa lee hasta la versión {known}. Un Prepcom más reciente lo abrirá.',
    'plan-file-version': 'Línea {line}, columna {column}: se esperaba "version": {known}.',
    'plan-file-no-id':
      'Línea {line}, columna {column}: se esperaba el identificador del plan, de 1 a 64 letras, cifras, - o _.',
    'plan-file-no-list':
      'Línea {line}, columna {column}: se esperaba una lista de filas en {table}.',
    'ics-phase-not-found': 'Este plan no tiene ninguna fase «{phase}».',
    'ics-nothing-to-export':
      'Nada de lo elegido tiene fecha, de modo que no hay nada que exportar.',
    'calendar-too-large':
      'El calendario tiene {found, number} bytes; se leen como máximo {limit, number}.',
    'calendar-not-a-calendar':
      'Línea {line}: se esperaba BEGIN:VCALENDAR; por tanto, no es un calendario.',
    'calendar-too-many': 'Línea {line}: más de {limit, number} entradas; no se tomó ninguna.',
    'calendar-too-deep': 'Línea {line}: anidado en más de {limit} niveles; no se tomó nada.',
    'calendar-long-line': 'Línea {line}: más de {limit, number} caracteres; no se tomó nada.',
  },
  loss: {
    'wrong-value': '{where}: se esperaba {expected}, se encontró «{found}»; {repair}',
    missing: '{where}: se esperaba {expected}, no se encontró nada; {repair}',
    'dangerous-key': '{where}: el nombre «{found}» no se admite en un plan; {repair}',
    'duplicate-key': '{where}: «{found}» figura dos veces; {repair}',
    'duplicate-id':
      '{where}: se esperaba un identificador propio, «{found}» figura por segunda vez; {repair}',
    'unknown-place': '{where}: se esperaba un lugar conocido, se encontró «{found}»; {repair}',
    'sittings-out-of-order': '{where}: se esperaban las sesiones en el orden de sus días; {repair}',
    'hours-incomplete':
      '{where}: se esperaban los dos extremos del horario, y una zona si procede; {repair}',
    'settings-missing': '{where}: se esperaban los ajustes del plan; {repair}',
  },
  expected: {
    object: 'un objeto',
    list: 'una lista',
    text: 'un texto',
    'whole-number': 'un número entero dentro de sus límites',
    number: 'un número',
    'yes-or-no': 'true o false',
    day: 'un día que exista, escrito AAAA-MM-DD',
    month: 'un mes, escrito AAAA-MM',
    minute: 'una hora, escrita HH:MM',
    zone: 'el nombre de un huso horario',
    'one-of': 'uno de {choices}',
    identifier: 'un identificador de 1 a 200 caracteres',
  },
  repair: {
    emptied: 'se dejó vacío',
    'item-left-out': 'se omitió este elemento',
    'row-left-out': 'se omitió toda la fila',
    'key-left-out': 'se omitió',
    'last-kept': 'se conservó el último',
    'first-kept': 'se conservó el primero',
    'put-in-order': 'se pusieron en orden',
    'taken-as-full-day': 'se tomó como día completo',
    'defaults-taken': 'se tomaron los habituales',
  },
  ics: {
    half: '{title} ({part})',
    half_half: 'medio día',
    half_morning: 'mañana',
    half_afternoon: 'tarde',
    tentative: '{title} (provisional)',
    cancelled: 'Cancelado: {title}',
    dueDeadline: 'Plazo: {title}',
    dueDocument: 'Documento previsto: {title}',
    dueAt: 'Vence a las {time} ({zone})',
    paragraph: 'Párrafo {paragraph}',
    window: 'Período previsto: {wording}',
    windowDates: '{wording} (del {from} al {to})',
    windowFrom: '{wording} (a partir del {from})',
    windowTo: '{wording} (hasta el {to})',
    windowTitle: 'Período previsto: {title} (provisional)',
    responsible: 'Responsable: {name}',
    source: 'Fuente: {source}',
    findingsAsOf: 'Observaciones al {day}:',
    untitled: 'Sin título',
  },
  remark: {
    'in-utc':
      '«{title}» se escribe en tiempo universal: {zone} no puede decirse ese día en un calendario.',
    'no-zone': '«{title}» tiene horario y no tiene ciudad: se toma en el huso {zone}.',
    'new-uid':
      '«{title}» recibió otra identidad en el calendario: la suya está tomada o no puede escribirse.',
    'year-left-out': '«{title}» se omite: los calendarios abarcan de 1900 a 2200.',
    'undated-left-out': '«{title}» se omite: no tiene fecha.',
  },
  importRemark: {
    'not-utf8': 'El archivo no está en UTF-8; se leyó como {detail}.',
    'broken-line': 'Línea {line}: no se entiende, se omitió: {detail}',
    'cut-off':
      'Línea {line}: el archivo termina aquí, antes de su END:VCALENDAR; falta lo que sigue en el original.',
    'broken-event':
      'Línea {line}: se omitió una entrada que no termina o no puede leerse. {detail}',
    'no-uid': 'Línea {line}: «{title}» no tiene UID; se formó uno a partir de su contenido.',
    'no-start': 'Línea {line}: «{title}» no tiene comienzo y se omitió.',
    'bad-date': 'Línea {line}: «{title}» se omitió: {detail} no es una fecha.',
    'bad-end': 'Línea {line}: «{title}» termina antes de comenzar; se tomó su primer día.',
    'unknown-zone':
      'Línea {line}: no se conoce el huso {detail} de «{title}»; se conservaron sus días, no su horario.',
    floating: 'Línea {line}: «{title}» tiene horario sin huso; se tomó como {detail}.',
    duplicate:
      'Línea {line}: «{title}» figura más de una vez; se conservó la versión más reciente.',
    cancelled: 'Línea {line}: «{title}» está cancelado y se omitió.',
    'other-component': 'Línea {line}: {detail} no es un evento y se omitió.',
    'recurrence-cut': 'Línea {line}: «{title}» se repite; se tomaron las primeras {detail} veces.',
    'recurrence-refused':
      'Línea {line}: «{title}» se repite de un modo que no se lee ({detail}); solo se tomó la primera vez.',
    'long-text': 'Línea {line}: un texto se cortó a {detail} caracteres.',
  },
  cli: {
    usage:
      'Prepcom: planes de procesos preparatorios\n\n  prepcom list [--json]\n  prepcom new --process SIGNATURA --out ARCHIVO [--lang en|fr|es] [--now ISO] [--seed N]\n  prepcom sample --out ARCHIVO [--process SIGNATURA] [--lang en|fr|es] [--now ISO] [--seed N]\n  prepcom check ARCHIVO [--today AAAA-MM-DD] [--against ARCHIVO] [--json] [--lang en|fr|es]\n  prepcom ics ARCHIVO --out ARCHIVO [--phase ID] [--lang en|fr|es]\n  prepcom import-ics ARCHIVO CALENDARIO --name NOMBRE --out ARCHIVO [--now ISO] [--seed N]\n\nCódigo de salida: 0 ningún error sin exención, 1 al menos uno, 2 entrada incorrecta.',
    unknownCommand: 'prepcom: «{command}» no es una orden: se esperaba una de {commands}',
    unknownOption: 'prepcom {command}: «{option}» no es una opción aquí: se esperaba {options}',
    missingOption: 'prepcom {command}: se esperaba {option} VALOR',
    missingFile:
      'prepcom {command}: {count, plural, one {se esperaba un archivo} other {se esperaban # archivos}}, se encontraron {found}',
    badDay:
      'prepcom: --today: se esperaba un día que exista, escrito AAAA-MM-DD, se encontró «{found}»',
    badLanguage: 'prepcom: --lang: se esperaba en, fr o es, se encontró «{found}»',
    badNow: 'prepcom: --now: se esperaba una hora como 2017-04-06T12:00:00Z, se encontró «{found}»',
    badSeed:
      'prepcom: --seed: se esperaba un número entero de 0 a 4294967295, se encontró «{found}»',
    unknownProcess: 'prepcom: --process: se esperaba uno de {symbols}, se encontró «{found}»',
    noSample: 'prepcom: {symbol} no tiene ejemplo',
    notReadable: '{file}: se esperaba un archivo que pueda leerse: {reason}',
    tooLarge: '{file}: {bytes, number} bytes: se esperaban como máximo {limit, number}',
    notUtf8: '{file}: línea {line}: se esperaba texto en UTF-8',
    notWritable: '{file}: se esperaba un lugar en el que pueda escribirse: {reason}',
    file: '{file}: {text}',
    moreLosses: '{first} (y {count} más)',
    today: '{name}, al {day}',
    noDifference: 'Ninguna diferencia.',
    nothing: 'Ninguna observación.',
    wrote: '{file} escrito: {count, plural, one {# entrada} other {# entradas}}',
    wrotePlan: '{file} escrito: {name}, {events, plural, one {# evento} other {# eventos}}',
    imported:
      '{count, plural, one {# evento importado} other {# eventos importados}} de {name} en {file}',
    emptyName: 'prepcom import-ics: --name: se esperaba un nombre para el calendario',
  },
  export: {
    title: 'Exportar calendario',
    what: 'Qué se exporta',
    plan: 'Todo el plan',
    phase: 'Una fase',
    whichPhase: 'Fase',
    selection: 'Lo seleccionado',
    also: 'Además',
    windows: 'Los períodos de lo que aún no está previsto, como días provisionales',
    cancelled: 'Lo cancelado',
    findings: 'Las observaciones, en las descripciones',
    tasks: 'Los plazos y documentos como tareas, en un archivo aparte',
    tasksHint: 'Outlook y Google no muestran las tareas.',
    alarm: 'Alarma',
    alarmNone: 'Ninguna',
    alarmDays: '{count, plural, one {# día antes} other {# días antes}}',
    count: '{count, plural, =0 {Nada que exportar} one {# entrada} other {# entradas}}',
    outlook:
      'Outlook puede añadirlo todo por segunda vez cuando se importa de nuevo un archivo. Impórtelo en un calendario aparte o suscríbase al archivo.',
    remarks: '{count, plural, one {# nota} other {# notas}}',
    save: 'Exportar…',
    cancel: 'Cancelar',
    saved: 'Exportado a {name}',
    failed: 'El calendario no se escribió: {reason}. Elija otro lugar.',
    fileName: '{name} calendario',
    taskFileName: '{name} tareas',
  },
} satisfies MessagesOf<'formats'>;
