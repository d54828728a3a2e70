import { local, type MandateData } from '../mandateData';
import { presidentOfAssembly } from './words';

/** What spans the phases: the hearings and the conference itself. */
export const wholeProcess: readonly MandateData[] = [
  {
    id: 'stakeholder-hearings',
    paragraph: '30',
    kind: 'hearing',
    listedIn: 'whole-process',
    title: local(
      'Informal interactive multi-stakeholder hearings',
      'Auditions interactives informelles multipartites',
      'Audiencias oficiosas interactivas de múltiples interesados',
    ),
    shortTitle: local('Stakeholder hearings', 'Auditions multipartites', 'Audiencias'),
    time: { form: 'months', first: { year: 2017, month: 4 }, last: { year: 2018, month: 6 } },
    wording: local(
      'between April 2017 and June 2018',
      'd’avril 2017 à juin 2018',
      'entre abril de 2017 y junio de 2018',
    ),
    days: { min: 4, max: 4, total: true, unit: 'days' },
    responsible: presidentOfAssembly,
    remark: local(
      'Four days in all; they need not be consecutive.',
      'Quatre jours au total, pas nécessairement consécutifs.',
      'Cuatro días en total, no necesariamente consecutivos.',
    ),
  },
  {
    id: 'hearings-summary',
    paragraph: '30',
    kind: 'document',
    listedIn: 'whole-process',
    title: local(
      'Summary of the multi-stakeholder hearings',
      'Résumé des auditions multipartites',
      'Resumen de las audiencias de múltiples interesados',
    ),
    shortTitle: local('Summary of hearings', 'Résumé des auditions', 'Resumen de las audiencias'),
    time: { form: 'words' },
    wording: local(
      'after the hearings; an input to the negotiations',
      'après les auditions ; contribution aux négociations',
      'después de las audiencias; aportación a las negociaciones',
    ),
    responsible: presidentOfAssembly,
    after: ['stakeholder-hearings'],
    before: ['round-july'],
    inferred: ['before'],
  },
  {
    id: 'conference',
    paragraph: '1 (a)',
    kind: 'conference',
    listedIn: 'whole-process',
    title: local(
      'Intergovernmental conference to adopt the global compact',
      'Conférence intergouvernementale chargée d’adopter le pacte mondial',
      'Conferencia intergubernamental para aprobar el pacto mundial',
    ),
    shortTitle: local('Conference', 'Conférence', 'Conferencia'),
    time: {
      form: 'relative',
      relation: 'immediately-before',
      target: { to: 'general-debate', session: 73 },
    },
    wording: local(
      'immediately before the opening of the general debate of the seventy-third session of the General Assembly, unless otherwise agreed',
      'immédiatement avant l’ouverture du débat général de la soixante-treizième session de l’Assemblée générale, sauf s’il en est convenu autrement',
      'inmediatamente antes de la apertura del debate general del septuagésimo tercer período de sesiones de la Asamblea General, a menos que se acuerde otra cosa',
    ),
    place: { places: ['new-york'], country: null },
    flexible: '1 (a)',
    after: ['round-july'],
    inferred: ['after'],
  },
];
