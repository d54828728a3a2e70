import type { TimeExpression } from '../../model/mandate';
import type { LocalText } from '../../model/text';
import { local, type MandateData } from '../mandateData';
import { coFacilitators, secretaryGeneral } from './words';

/** Phase I: six thematic sessions with their briefs and summaries, and the regional discussions. */
export const phase1: readonly MandateData[] = [
  {
    id: 'phase-1',
    paragraph: '14 (a)',
    kind: 'phase',
    listedIn: 'phase-1',
    title: local('Phase I: consultations', 'Phase I : consultations', 'Fase I: consultas'),
    shortTitle: local('Phase I: consultations', 'Phase I : consultations', 'Fase I: consultas'),
    time: { form: 'months', first: { year: 2017, month: 4 }, last: { year: 2017, month: 11 } },
    wording: local(
      'April to November 2017',
      'd’avril à novembre 2017',
      'de abril a noviembre de 2017',
    ),
  },
  thematicSession({
    id: 'thematic-human-rights',
    paragraph: '15 (a) (i)',
    placeId: 'geneva',
    title: local(
      'Thematic session: human rights of all migrants, social inclusion, cohesion and all forms of discrimination',
      'Séance thématique : droits de l’homme de tous les migrants, inclusion sociale, cohésion et toutes les formes de discrimination',
      'Sesión temática: derechos humanos de todos los migrantes, inclusión social, cohesión y todas las formas de discriminación',
    ),
    shortTitle: local('Human rights', 'Droits de l’homme', 'Derechos humanos'),
    time: {
      form: 'choice-of-months',
      months: [
        { year: 2017, month: 4 },
        { year: 2017, month: 5 },
      ],
    },
    wording: local('April/May 2017', 'avril/mai 2017', 'abril/mayo de 2017'),
  }),
  thematicSession({
    id: 'thematic-drivers',
    paragraph: '15 (b) (ii)',
    placeId: 'new-york',
    title: local(
      'Thematic session: drivers of migration, climate change, natural disasters and human-made crises',
      'Séance thématique : facteurs de migration, changements climatiques, catastrophes naturelles et crises causées par l’homme',
      'Sesión temática: factores que impulsan la migración, cambio climático, desastres naturales y crisis',
    ),
    shortTitle: local('Drivers of migration', 'Facteurs de migration', 'Factores de la migración'),
    time: { form: 'month', month: { year: 2017, month: 5 } },
    wording: local('May 2017', 'mai 2017', 'mayo de 2017'),
  }),
  thematicSession({
    id: 'thematic-governance',
    paragraph: '15 (a) (iii)',
    placeId: 'geneva',
    title: local(
      'Thematic session: international cooperation and governance of migration in all its dimensions',
      'Séance thématique : coopération internationale et gouvernance des migrations sous tous leurs aspects',
      'Sesión temática: cooperación internacional y gobernanza de la migración en todas sus dimensiones',
    ),
    shortTitle: local('Governance', 'Gouvernance', 'Gobernanza'),
    time: { form: 'month', month: { year: 2017, month: 6 } },
    wording: local('June 2017', 'juin 2017', 'junio de 2017'),
  }),
  thematicSession({
    id: 'thematic-diasporas',
    paragraph: '15 (b) (i)',
    placeId: 'new-york',
    title: local(
      'Thematic session: contributions of migrants and diasporas to sustainable development, remittances, portability of benefits',
      'Séance thématique : contributions des migrants et des diasporas au développement durable',
      'Sesión temática: contribuciones de los migrantes y las diásporas al desarrollo sostenible',
    ),
    shortTitle: local('Diasporas', 'Diasporas', 'Diásporas'),
    time: { form: 'month', month: { year: 2017, month: 7 } },
    wording: local('July 2017', 'juillet 2017', 'julio de 2017'),
  }),
  thematicSession({
    id: 'thematic-smuggling',
    paragraph: '15 (c)',
    placeId: 'vienna',
    title: local(
      'Thematic session: smuggling of migrants, trafficking in persons and contemporary forms of slavery',
      'Séance thématique : trafic de migrants, traite des personnes et formes contemporaines d’esclavage',
      'Sesión temática: tráfico de migrantes, trata de personas y formas contemporáneas de la esclavitud',
    ),
    shortTitle: local('Smuggling, trafficking', 'Trafic et traite', 'Tráfico y trata'),
    time: { form: 'month', month: { year: 2017, month: 9 } },
    wording: local('September 2017', 'septembre 2017', 'septiembre de 2017'),
  }),
  thematicSession({
    id: 'thematic-pathways',
    paragraph: '15 (a) (ii)',
    placeId: 'geneva',
    title: local(
      'Thematic session: irregular migration and regular pathways, decent work, labour mobility, recognition of skills',
      'Séance thématique : migration irrégulière et voies de migration régulières, travail décent, mobilité de la main-d’œuvre',
      'Sesión temática: migración irregular y por vías regulares, trabajo decente, movilidad laboral',
    ),
    shortTitle: local('Regular pathways', 'Voies régulières', 'Vías regulares'),
    time: { form: 'month', month: { year: 2017, month: 10 } },
    wording: local('October 2017', 'octobre 2017', 'octubre de 2017'),
  }),
  {
    id: 'issue-briefs',
    paragraph: '18',
    kind: 'document',
    listedIn: 'phase-1',
    eachOf: 'thematic-sessions',
    eachRelation: 'before',
    title: local(
      'Inter-agency issue brief',
      'Note thématique interinstitutions',
      'Reseña monográfica interinstitucional',
    ),
    shortTitle: local('Issue brief', 'Note thématique', 'Reseña monográfica'),
    time: { form: 'words' },
    wording: local(
      'before the session it is for',
      'avant la séance correspondante',
      'antes de la sesión a la que se refiere',
    ),
    responsible: secretaryGeneral,
  },
  {
    id: 'session-summaries',
    paragraph: '21',
    kind: 'document',
    listedIn: 'phase-1',
    eachOf: 'thematic-sessions',
    eachRelation: 'after',
    title: local(
      "Co-facilitators' summary of the thematic session",
      'Résumé de la séance thématique par les cofacilitateurs',
      'Resumen de la sesión temática a cargo de los cofacilitadores',
    ),
    shortTitle: local('Session summary', 'Résumé de la séance', 'Resumen de la sesión'),
    time: { form: 'words' },
    wording: local(
      'after the session it is of',
      'après la séance correspondante',
      'después de la sesión a la que se refiere',
    ),
    responsible: coFacilitators,
  },
  {
    id: 'regional-discussions',
    paragraph: '22 (a)-(c)',
    kind: 'consultation',
    listedIn: 'phase-1',
    title: local(
      "Regional economic commissions' discussions; regional consultative processes and global forums contribute",
      'Débats des commissions économiques régionales ; processus consultatifs régionaux et forums mondiaux',
      'Debates de las comisiones económicas regionales; procesos consultivos regionales y foros mundiales',
    ),
    shortTitle: local('Regional discussions', 'Débats régionaux', 'Debates regionales'),
    time: { form: 'words' },
    wording: local(
      'no date; inputs to the thematic sessions and to phase II',
      'sans date ; contributions aux séances thématiques et à la phase II',
      'sin fecha; aportaciones a las sesiones temáticas y a la fase II',
    ),
    responsible: local(
      'Regional economic commissions',
      'Commissions économiques régionales',
      'Comisiones económicas regionales',
    ),
  },
];

/** Each session belongs to phase I and to the group with the budget of twelve days, and has two to three panels. */
function thematicSession(session: {
  readonly id: string;
  readonly paragraph: string;
  readonly placeId: string;
  readonly title: LocalText;
  readonly shortTitle: LocalText;
  readonly time: TimeExpression;
  readonly wording: LocalText;
}): MandateData {
  const { placeId, ...given } = session;
  return {
    ...given,
    kind: 'thematic-session',
    listedIn: 'phase-1',
    phaseId: 'phase-1',
    groupId: 'thematic-sessions',
    place: { places: [placeId], country: null },
    panels: { min: 2, max: 3 },
  };
}
