import type { MessagesOf } from '../messages';

export const saving = {
  reason: {
    'wrong-generation':
      'otro programa escribió el diario de este plan. El cambio se conserva en esta ventana: guarde el plan en un archivo',
    'broken-chain':
      'el diario de este plan ya no corresponde a lo que se muestra. El cambio se conserva en esta ventana: guarde el plan en un archivo',
    disk: 'el disco no lo aceptó ({detail}). El cambio se conserva en esta ventana y se intentará de nuevo',
    'disk-full':
      'el disco está lleno. El cambio se conserva en esta ventana y se intentará de nuevo; libere espacio o guarde una copia en otro lugar',
    'disk-read-only':
      'no se puede escribir en la carpeta de Prepcom. El cambio se conserva en esta ventana y se intentará de nuevo; permita la escritura o guarde una copia en otro lugar',
    'disk-gone':
      'el disco con la carpeta de Prepcom ya no está (¿se retiró una memoria USB?). El cambio se conserva en esta ventana y se intentará de nuevo; vuelva a conectarlo o guarde una copia en otro lugar',
    'another-writer':
      'otra ventana está escribiendo este plan. El cambio se conserva en esta ventana y se intentará de nuevo',
    locked:
      'otra ventana retiene este plan y no lo suelta. El cambio se conserva en esta ventana y se intentará de nuevo',
    'no-answer':
      'el disco no respondió en cuatro segundos. El cambio se conserva en esta ventana y se intentará de nuevo',
    'no-program':
      'la parte de Prepcom que escribe en el disco se ha cerrado. El cambio se conserva en esta ventana; inicie Prepcom de nuevo y se guardará',
    failed:
      'la parte de Prepcom que escribe en el disco comunicó un error ({detail}). El cambio se conserva en esta ventana y se intentará de nuevo',
    slow: 'el disco es lento: {detail, plural, one {espera # cambio} other {esperan # cambios}}. Se conservan en esta ventana y se escriben uno tras otro',
    store:
      'el diario ya lo tiene, la copia de trabajo todavía no ({detail}). Se intentará de nuevo',
    'store-full':
      'el diario ya lo tiene, pero el espacio del navegador está lleno y la copia de trabajo no lo tiene. Libere espacio; se intentará de nuevo',
    'store-no-answer':
      'el diario ya lo tiene, pero la base de datos del navegador no responde. Se intentará de nuevo',
  },
  otherName: '{name} (copia de trabajo)',
  mineName: '{name} (mi versión)',
  mineKept: 'Su versión figura en la lista de planes como «{name}».',
  copyName: '{name} (copia)',
  fileName: '{name} ({file})',
  fileReading: 'Leyendo {name}…',
  sampleOpensAsOf:
    'El ejemplo se abre a fecha del {day}, en mitad del proceso: lo que se celebró después aún no consta como celebrado. Elija otra fecha, u hoy, arriba a la derecha.',
  opensAsOf:
    'El proceso de {symbol} ha concluido, por lo que este plan se muestra al {day}, día de la aprobación. Elija otra fecha arriba a la derecha.',
  openElsewhere:
    'Este plan está abierto en otra ventana. No se ha cambiado nada; ciérrelo allí primero.',
  unknownPlan:
    'Este plan ya no está en este equipo: no se encontró ni su diario ni su copia de trabajo.',
  newer:
    'Este plan fue escrito por una versión más reciente de Prepcom. No se ha cambiado nada: actualice Prepcom para abrirlo.',
  openFailed:
    'No se pudo hacer y no se ha cambiado nada ({detail}). Inténtelo de nuevo; si vuelve a ocurrir, reinicie Prepcom.',
  listNotRead:
    'No se pudieron consultar los diarios, por lo que pueden faltar planes en la lista. {reason}',
  databaseSilent:
    'La base de datos del navegador no responde. Los planes se listan y se abren desde sus diarios, y los cambios se guardan en ellos; el idioma y los colores se olvidan al cerrar esta ventana. Para remediarlo, cierre todas las ventanas de Prepcom e inícielo de nuevo.',
  listNotWritten: 'No se pudo guardar la lista de planes ({reason}). Los planes están en el disco.',
  closeNotSaved:
    'Los últimos cambios aún no están en el disco, por lo que el plan sigue abierto. Inténtelo de nuevo o guárdelo en un archivo.',
  notDone:
    'No se pudo escribir en el disco, por lo que no se hizo. No se ha cambiado nada; inténtelo de nuevo.',
  deleted: '«{name}» se ha eliminado. Se puede recuperar durante 30 días.',
  fileWritten: 'Se ha guardado {name}.',
  fileNotWritten:
    'El archivo no se ha guardado ({reason}). El plan se conserva aquí; elija otro lugar.',
  fileGone:
    '{name} ya no está en su lugar. El plan se conserva aquí; al guardarlo se preguntará dónde.',
  fileTaken: 'El plan dice ahora lo mismo que {name}. Deshacer lo revierte.',
  fileTooLarge: '{name} tiene {size} MB; se leen {limit} MB como máximo. No se ha cambiado nada.',
  fileNotReadable: 'No se pudo leer {name}. No se ha cambiado nada.',
  fileRefused: '{name} no se abrió y no se ha cambiado nada. {why}',
  fileRepaired:
    '{name} se ha abierto. {count, plural, one {# elemento no se pudo tomar tal como estaba} other {# elementos no se pudieron tomar tal como estaban}}: {list}',
  andMore: '{count, plural, one {y # más} other {y # más}}',
  calendarFollowed:
    'Se sigue {name}: {count, plural, =0 {ningún evento} one {# evento} other {# eventos}}.',
  calendarLosses:
    '{name}: {count, plural, one {# elemento no se pudo tomar tal como estaba} other {# elementos no se pudieron tomar tal como estaban}}: {list}',
  checkerStopped: 'El verificador se detuvo ({detail}) y se reinició.',
} satisfies MessagesOf<'saving'>;
