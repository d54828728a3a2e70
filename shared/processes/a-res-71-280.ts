import { day } from '../model/time';
import { organization } from './a-res-71-280/organization';
import { phase1 } from './a-res-71-280/phase1';
import { phase2 } from './a-res-71-280/phase2';
import { phase3 } from './a-res-71-280/phase3';
import { newSample } from './a-res-71-280/sample';
import { wholeProcess } from './a-res-71-280/wholeProcess';
import { local, toMandates } from './mandateData';
import type { Process, ProcessFacts } from './process';

const document: ProcessFacts = {
  id: 'a-res-71-280',
  symbol: 'A/RES/71/280',
  name: local(
    'Global compact for migration',
    'Pacte mondial sur les migrations',
    'Pacto mundial para la migración',
  ),
  subject: local(
    'Modalities for the intergovernmental negotiations of the global compact for safe, orderly and regular migration',
    'Modalités des négociations intergouvernementales sur le pacte mondial pour des migrations sûres, ordonnées et régulières',
    'Modalidades para las negociaciones intergubernamentales del pacto mundial para una migración segura, ordenada y regular',
  ),
  adopted: day('2017-04-06'),
  from: day('2017-04-01'),
  to: day('2018-09-24'),
  homeZone: 'America/New_York',
  homePlaceId: 'new-york',
  mandates: toMandates([...wholeProcess, ...organization, ...phase1, ...phase2, ...phase3]),
  groups: [
    {
      id: 'thematic-sessions',
      title: local('Thematic sessions', 'Séances thématiques', 'Sesiones temáticas'),
      cap: 12,
      capParagraph: '16',
    },
  ],
};

/** Modalities for the intergovernmental negotiations of the global compact for migration. */
export const aRes71280: Process = {
  ...document,
  newSample: (context) => newSample(document, context),
  sampleDay: day('2018-03-15'),
};
