import type { MessagesOf } from '../messages';

/** Lo que dicen las constataciones: un título y un motivo. */
export const rules = {
  sentence: '{title}: {reason}.',
  flexible: '{reason}; el {paragraph} permite apartarse',
  quote: '«{words}»',
  quoteDay: '«{words}» ({day})',
  dated: '{title}, {dates}',
  member: '{title}, para «{member}»',
  pair: '{first} y {second}',
  window: {
    before: '{days, plural, one {# día} other {# días}} antes de su plazo, {window}',
    after: '{days, plural, one {# día} other {# días}} después de su plazo, {window}',
  },
  duration: {
    exact:
      '{sat, plural, one {# día de sesión} other {# días de sesión}} en lugar de {fixed, plural, one {#} other {#}}',
    most: '{sat, plural, one {# día de sesión} other {# días de sesión}}, como máximo {fixed, plural, one {#} other {#}}',
    least:
      '{sat, plural, one {# día de sesión} other {# días de sesión}}, como mínimo {fixed, plural, one {#} other {#}}',
    totalMore:
      '{sat, plural, one {# día de sesión} other {# días de sesión}} en total, {fixed, plural, one {# permitido} other {# permitidos}}',
    totalFewer:
      '{sat, plural, one {# día de sesión previsto} other {# días de sesión previstos}} de {fixed, plural, one {#} other {#}}, y quedan muy pocos días laborables en el plazo para el resto',
  },
  place: 'en {cities}, pero el texto dice {places}',
  cap: '{sat, plural, one {# día de sesión} other {# días de sesión}} de {cap, plural, one {# permitido} other {# permitidos}}; {event} supera el límite',
  panels:
    '{panels, plural, one {# mesa redonda de expertos} other {# mesas redondas de expertos}}; el texto pide de {min} a {max}',
  order: {
    written:
      '«{first}» termina el {lastDay}, pero debe concluir antes de que «{then}» empiece el {firstDay}',
    inferred:
      '«{first}» termina el {lastDay}, pero debería concluir antes de que «{then}» empiece el {firstDay}',
  },
  phase: {
    before: '{days, plural, one {# día} other {# días}} antes del comienzo de {phase}, el {limit}',
    after: '{days, plural, one {# día} other {# días}} después del final de {phase}, el {limit}',
    both: 'comparten {days, plural, one {# día} other {# días}}, del {day} al {limit}, aunque sus plazos no se tocan',
  },
  overlap: {
    sure: 'a la vez {days, plural, one {el {day}} other {# días desde el {day}}}, ambas confirmadas o celebradas',
    unsure:
      'a la vez {days, plural, one {el {day}} other {# días desde el {day}}}, no ambas confirmadas',
    optional:
      'a la vez {days, plural, one {el {day}} other {# días desde el {day}}}, para personas que no tienen que asistir a las dos',
    crowd:
      '{count, plural, one {# par de reuniones coincide} other {# pares de reuniones coinciden}} a la misma hora con las mismas personas',
    crowdTitle: 'Reuniones del {day}',
  },
  travel: {
    title: '{from} el {fromDay}, luego {to} el {toDay}',
    short:
      '{clear, plural, =0 {ningún día libre} one {# día libre} other {# días libres}} entre {first} y {then}, se necesitan {needed}',
    sameDay: '{first} y {then} son en dos ciudades el mismo día',
    optional:
      '{clear, plural, =0 {ningún día libre} one {# día libre} other {# días libres}} entre {first} y {then}, se necesitan {needed}; quien está convocado a las dos puede faltar a una',
  },
  capacity: {
    title: 'La delegación el {day}',
    full: '{meetings, plural, one {# reunión necesita} other {# reuniones necesitan}} a alguien a la vez, y {free, plural, =0 {nadie está libre} one {# persona está libre} other {# personas están libres}}',
    morning:
      '{meetings, plural, one {# reunión necesita} other {# reuniones necesitan}} a alguien a la vez por la mañana, y {free, plural, =0 {nadie está libre} one {# persona está libre} other {# personas están libres}}',
    afternoon:
      '{meetings, plural, one {# reunión necesita} other {# reuniones necesitan}} a alguien a la vez por la tarde, y {free, plural, =0 {nadie está libre} one {# persona está libre} other {# personas están libres}}',
  },
  room: {
    clash: 'ambas en {room} a la misma hora el {day}',
    crowd:
      '{count, plural, one {# par de reuniones comparte} other {# pares de reuniones comparten}} una sala a la misma hora',
  },
  'non-working-day': {
    weekend: 'sesión el {weekday}',
    closed: 'sesión el {weekday}, cuando las oficinas de {city} están cerradas: {holiday}',
    observe: 'sesión el {weekday}, día que ha de observarse al planificar en {city}: {holiday}',
    avoid: 'sesión el {weekday}, día en que conviene evitar reuniones en {city}: {holiday}',
    ends: 'apertura o clausura el {weekday}, día en que conviene evitarlas en {city}: {holiday}',
    dueWeekend: 'vence el {weekday}, cuando las oficinas están cerradas',
    dueClosed: 'vence el {weekday}, cuando las oficinas de {city} están cerradas: {holiday}',
    stationTitle: 'Días feriados de {city}, {year}',
    missing: 'falta la lista de días feriados oficiales; solo se miran los fines de semana',
  },
  slot: {
    outside:
      'sesión de {from} a {to} el {day}, fuera de las horas con interpretación ({body}: {hours}){more, plural, =0 {} one {, y otra vez más} other {, y # veces más}}',
    long: 'sesión de {from} a {to} el {day}, más larga que las horas con interpretación ({body}: {hours}){more, plural, =0 {} one {, y otra vez más} other {, y # veces más}}',
  },
  parallel: {
    title: 'Reuniones del {day}',
    titleOf: '{process}, reuniones del {day}',
    reason: '{meetings, plural, one {# reunión} other {# reuniones}} a la vez, {cap} permitidas',
    groups:
      '{meetings, plural, one {# grupo de contacto} other {# grupos de contacto}} a la vez, {cap} permitidos',
    late: 'termina el {day} a las {ends}, después de las {latest}',
  },
  reference: {
    same: 'el {day}, durante {other} ({dates}), en la misma ciudad, {city}',
    other: 'el {day}, durante {other} ({dates}) en {city}',
    nowhere: 'el {day}, durante {other} ({dates})',
  },
  missed: {
    event:
      '{days, plural, =0 {su hora del {day} ha pasado} one {# día de retraso, vencía el {day}} other {# días de retraso, vencía el {day}}}',
    mandate: 'nada registrado, {days, plural, one {# día} other {# días}} de retraso: {window}',
    short:
      'solo {sat, plural, one {# día de sesión} other {# días de sesión}} de {fixed, plural, one {#} other {#}} al terminar su plazo, el {day}',
  },
  'due-soon': {
    event: 'vence {days, plural, =0 {hoy} =1 {mañana} other {dentro de # días}}, el {day}',
    mandate:
      'nada previsto, vence {days, plural, =0 {hoy} =1 {mañana} other {dentro de # días}}: {window}',
  },
  unscheduled: {
    window: 'nada previsto: {window}',
    after: 'nada previsto, aunque «{after}» ha concluido',
  },
  unconfirmed: 'última sesión el {day}: ¿se celebró?',
  'document-lead': {
    lead: '{days, plural, =0 {el primer día} one {# día} other {# días}} {days, plural, =0 {de} other {antes de}} {meeting}, se necesitan {lead}',
    late: '{days, plural, one {# día} other {# días}} después del comienzo de {meeting}, se necesitan {lead} antes',
  },
  invalid: {
    end: 'termina antes de empezar',
    hours: '{count, plural, one {una sesión termina} other {# sesiones terminan}} antes de empezar',
    sittings:
      '{count, plural, one {dos de sus sesiones se superponen} other {# pares de sus sesiones se superponen}}',
    zone: '{count, plural, one {se da una hora} other {se dan # horas}} para un lugar cuya zona horaria no se conoce',
    parts: 'es parte de sí misma',
    order: 'el orden da vueltas entre {count, plural, one {# elemento} other {# elementos}}',
    cap: 'un límite de {cap} días de sesión es imposible',
    ruleTitle: 'Regla «{rule}»',
    rule: 'no se pudo aplicar en {count, plural, one {# lugar} other {# lugares}}; las demás sí ({message})',
  },
} satisfies MessagesOf<'rules'>;
