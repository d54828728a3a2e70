import type { LocalText } from '../../model/text';
import { local, type MandateData } from '../mandateData';
import { coFacilitators } from './words';

/** Phase III: the zero draft and six rounds of negotiations. */
export const phase3: readonly MandateData[] = [
  {
    id: 'phase-3',
    paragraph: '14 (c)',
    kind: 'phase',
    listedIn: 'phase-3',
    title: local(
      'Phase III: intergovernmental negotiations',
      'Phase III : négociations intergouvernementales',
      'Fase III: negociaciones intergubernamentales',
    ),
    shortTitle: local(
      'Phase III: negotiations',
      'Phase III : négociations',
      'Fase III: negociaciones',
    ),
    time: { form: 'months', first: { year: 2018, month: 2 }, last: { year: 2018, month: 7 } },
    wording: local(
      'February to July 2018',
      'de février à juillet 2018',
      'de febrero a julio de 2018',
    ),
  },
  {
    id: 'zero-draft',
    paragraph: '27',
    kind: 'document',
    listedIn: 'phase-3',
    phaseId: 'phase-3',
    title: local(
      'Zero draft of the compact presented to Member States',
      'Avant-projet de pacte mondial',
      'Borrador preliminar del pacto mundial',
    ),
    shortTitle: local('Zero draft', 'Avant-projet', 'Borrador preliminar'),
    time: { form: 'part-of-month', part: 'early', month: { year: 2018, month: 2 } },
    wording: local('early February 2018', 'début février 2018', 'principios de febrero de 2018'),
    responsible: coFacilitators,
    before: ['round-february'],
    inferred: ['before'],
  },
  round({
    id: 'round-february',
    month: 2,
    days: 3,
    title: local(
      'First round of intergovernmental negotiations',
      'Premier cycle de négociations intergouvernementales',
      'Primera ronda de negociaciones intergubernamentales',
    ),
    shortTitle: local('First round', 'Premier cycle', 'Primera ronda'),
    wording: local('February 2018', 'février 2018', 'febrero de 2018'),
  }),
  round({
    id: 'round-march',
    month: 3,
    days: 4,
    title: local(
      'Second round of intergovernmental negotiations',
      'Deuxième cycle de négociations intergouvernementales',
      'Segunda ronda de negociaciones intergubernamentales',
    ),
    shortTitle: local('Second round', 'Deuxième cycle', 'Segunda ronda'),
    wording: local('March 2018', 'mars 2018', 'marzo de 2018'),
  }),
  round({
    id: 'round-april',
    month: 4,
    days: 4,
    title: local(
      'Third round of intergovernmental negotiations',
      'Troisième cycle de négociations intergouvernementales',
      'Tercera ronda de negociaciones intergubernamentales',
    ),
    shortTitle: local('Third round', 'Troisième cycle', 'Tercera ronda'),
    wording: local('April 2018', 'avril 2018', 'abril de 2018'),
  }),
  round({
    id: 'round-may',
    month: 5,
    days: 5,
    title: local(
      'Fourth round of intergovernmental negotiations',
      'Quatrième cycle de négociations intergouvernementales',
      'Cuarta ronda de negociaciones intergubernamentales',
    ),
    shortTitle: local('Fourth round', 'Quatrième cycle', 'Cuarta ronda'),
    wording: local('May 2018', 'mai 2018', 'mayo de 2018'),
  }),
  round({
    id: 'round-june',
    month: 6,
    days: 5,
    title: local(
      'Fifth round of intergovernmental negotiations',
      'Cinquième cycle de négociations intergouvernementales',
      'Quinta ronda de negociaciones intergubernamentales',
    ),
    shortTitle: local('Fifth round', 'Cinquième cycle', 'Quinta ronda'),
    wording: local('June 2018', 'juin 2018', 'junio de 2018'),
  }),
  round({
    id: 'round-july',
    month: 7,
    days: 5,
    title: local(
      'Sixth round of intergovernmental negotiations',
      'Sixième cycle de négociations intergouvernementales',
      'Sexta ronda de negociaciones intergubernamentales',
    ),
    shortTitle: local('Sixth round', 'Sixième cycle', 'Sexta ronda'),
    wording: local('July 2018', 'juillet 2018', 'julio de 2018'),
  }),
];

/** Each round has its month of 2018 and its days, in New York, and paragraph 29 lets it differ. */
function round(given: {
  readonly id: string;
  readonly month: number;
  readonly days: number;
  readonly title: LocalText;
  readonly shortTitle: LocalText;
  readonly wording: LocalText;
}): MandateData {
  const { id, title, shortTitle, wording } = given;
  return {
    id,
    title,
    shortTitle,
    wording,
    paragraph: '28',
    kind: 'negotiation-round',
    listedIn: 'phase-3',
    phaseId: 'phase-3',
    time: { form: 'month', month: { year: 2018, month: given.month } },
    place: { places: ['new-york'], country: null },
    days: { min: given.days, max: given.days, total: false, unit: 'days' },
    flexible: '29',
  };
}
