import type { MessagesOf } from '../messages';

export const grammar = {
  range: 'du {first} au {last}',
  hours: '{day}, {from}–{to}',
  monthRange: '{first} à {last}',
  part: {
    early: 'début {month}',
    mid: 'mi-{month}',
    late: 'fin {month}',
  },
  choice: '{months} ou {last}',
  half: '{half, select, 1 {premier} other {second}} semestre {year}',
  quarter:
    '{quarter, select, 1 {premier} 2 {deuxième} 3 {troisième} other {quatrième}} trimestre {year}',
  session: '{session, selectordinal, one {#re} other {#e}} session',
  sessionQuarter:
    '{quarter, select, 1 {premier} 2 {deuxième} 3 {troisième} other {quatrième}} trimestre de la {session}',
  noLaterThan: {
    day: 'au plus tard le {limit}',
    month: 'au plus tard en {limit}',
    partOfMonth: 'au plus tard {limit}',
    year: 'au plus tard en {limit}',
    partOfYear: 'au plus tard au {limit}',
    session: 'au plus tard à la {limit}',
    after: 'au plus tard {limit}',
    before: '{limit}',
  },
  atTime: '{day}, {time}',
  atTimeIn: '{day}, {time}, heure de {city}',
  before: 'avant {target}',
  beforeDays: 'au moins {days, plural, one {# jour} other {# jours}} avant {target}',
  immediatelyBefore: 'immédiatement avant {target}',
  after: 'après {target}',
  afterDays: '{days, plural, one {# jour} other {# jours}} après {target}',
  opening: 'l’ouverture de la {session} de l’Assemblée générale',
  debate: 'l’ouverture du débat général de la {session} de l’Assemblée générale',
  named: '« {name} »',
  asRequired: 'selon les besoins',
  none: 'aucune date indiquée',
} satisfies MessagesOf<'grammar'>;
