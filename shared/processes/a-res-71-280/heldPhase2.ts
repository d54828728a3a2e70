import { local } from '../mandateData';
import type { HeldRow } from './heldRow';

/** Phase II as it was held. */
export const heldPhase2: readonly HeldRow[] = [
  {
    id: 'stocktaking',
    kind: 'preparatory-meeting',
    title: local(
      'Preparatory (stocktaking) meeting',
      'Réunion préparatoire (bilan)',
      'Reunión preparatoria (balance)',
    ),
    days: ['2017-12-04', '2017-12-06'],
    placeId: 'puerto-vallarta',
    cites: '23',
    mandateId: 'stocktaking-meeting',
    attendance: 'delegation',
    confidence: 'firm',
    source: 'http://refugeesmigrants.un.org/stocktaking-phase',
  },
  {
    id: 'sg-report-doc',
    kind: 'document',
    title: local(
      "Secretary-General’s report 'Making migration work for all' A/72/643 (document date)",
      'Rapport du Secrétaire général « Faire en sorte que les migrations profitent à tous » A/72/643 (date du document)',
      'Informe del Secretario General «Conseguir que la migración funcione para todos» A/72/643 (fecha del documento)',
    ),
    days: ['2017-12-12', '2017-12-12'],
    cites: '26',
    mandateId: 'secretary-general-report',
    symbol: 'A/72/643',
    confidence: 'firm',
    source:
      'https://ge2p2-center.net/2018/01/14/making-migration-work-for-all-report-of-the-secretary-general/',
  },
  {
    id: 'hearing-3',
    kind: 'hearing',
    title: local(
      'Third informal interactive multi-stakeholder hearing',
      'Troisième audition interactive informelle multipartite',
      'Tercera audiencia oficiosa interactiva de múltiples interesados',
    ),
    days: ['2017-12-18', '2017-12-18'],
    placeId: 'new-york',
    cites: '30',
    mandateId: 'stakeholder-hearings',
    attendance: 'delegation',
    confidence: 'firm',
    source: 'https://www.un.org/pga/72/2017/12/18/third-multi-stakeholder-hearing-on-migration-2',
    note: 'Date from URL path of the PGA statement; city inferred (New York) from PGA site, not stated in excerpt.',
  },
  {
    id: 'chair-summary',
    kind: 'document',
    title: local(
      'Co-chairs summary of the stocktaking meeting transmitted; negotiation dates announced',
      'Résumé des coprésidents de la réunion de bilan transmis ; dates des négociations annoncées',
      'Transmisión del resumen de los copresidentes de la reunión de balance; anuncio de las fechas de negociación',
    ),
    days: ['2017-12-22', '2017-12-22'],
    placeId: 'new-york',
    cites: '25',
    mandateId: 'chair-summary',
    confidence: 'firm',
    source:
      'https://docslib.org/doc/7258299/please-accept-excellency-the-assurances-of-my-highest-consid',
  },
  {
    id: 'conf-modalities',
    kind: 'adoption',
    title: local(
      'Resolution 72/244: modalities of the Intergovernmental Conference',
      'Résolution 72/244 : modalités de la Conférence intergouvernementale',
      'Resolución 72/244: modalidades de la Conferencia Intergubernamental',
    ),
    days: ['2017-12-24', '2017-12-24'],
    placeId: 'new-york',
    cites: '13',
    mandateId: 'conference-modalities',
    confidence: 'firm',
    source: 'https://international.vlex.com/vid/res-72-244-resolution-861189394',
    note: 'Agreed under silence procedure ending 16 Nov 2017; mandate had said January 2018.',
  },
  {
    id: 'sg-report-launch',
    kind: 'document',
    title: local(
      "Secretary-General briefs Member States on 'Making migration work for all'",
      'Le Secrétaire général présente aux États Membres « Faire en sorte que les migrations profitent à tous »',
      'El Secretario General presenta a los Estados Miembros «Conseguir que la migración funcione para todos»',
    ),
    days: ['2018-01-11', '2018-01-11'],
    placeId: 'new-york',
    cites: '26',
    confidence: 'firm',
    source:
      'https://sdg.iisd.org/news/un-secretary-general-launches-migration-report-ahead-of-compact-negotiations/',
  },
];
