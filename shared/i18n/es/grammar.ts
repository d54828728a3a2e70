import type { MessagesOf } from '../messages';

export const grammar = {
  range: 'del {first} al {last}',
  hours: '{day}, {from}–{to}',
  monthRange: 'de {first} a {last}',
  part: {
    early: 'principios de {month}',
    mid: 'mediados de {month}',
    late: 'finales de {month}',
  },
  choice: '{months} o {last}',
  half: '{half, select, 1 {primer} other {segundo}} semestre de {year}',
  quarter:
    '{quarter, select, 1 {primer} 2 {segundo} 3 {tercer} other {cuarto}} trimestre de {year}',
  session: '{session}º período de sesiones',
  sessionQuarter:
    '{quarter, select, 1 {primer} 2 {segundo} 3 {tercer} other {cuarto}} trimestre del {session}',
  noLaterThan: {
    day: 'a más tardar el {limit}',
    month: 'a más tardar en {limit}',
    partOfMonth: 'a más tardar a {limit}',
    year: 'a más tardar en {limit}',
    partOfYear: 'a más tardar en el {limit}',
    session: 'a más tardar en el {limit}',
    after: 'a más tardar {limit}',
    before: '{limit}',
  },
  atTime: '{day}, {time}',
  atTimeIn: '{day}, {time}, hora de {city}',
  before: 'antes de {target}',
  beforeDays: 'al menos {days, plural, one {# día} other {# días}} antes de {target}',
  immediatelyBefore: 'inmediatamente antes de {target}',
  after: 'después de {target}',
  afterDays: '{days, plural, one {# día} other {# días}} después de {target}',
  opening: 'la apertura del {session} de la Asamblea General',
  debate: 'la apertura del debate general del {session} de la Asamblea General',
  named: '«{name}»',
  asRequired: 'según sea necesario',
  none: 'sin fecha indicada',
} satisfies MessagesOf<'grammar'>;
