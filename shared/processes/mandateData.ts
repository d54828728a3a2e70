import type { Mandate } from '../model/mandate';
import type { LocalText } from '../model/text';

/** A text in the languages of the program. */
export function local(en: string, fr: string, es: string): LocalText {
  return { en, fr, es };
}

/** The text that says nothing. */
export const noText: LocalText = local('', '', '');

type Required =
  'id' | 'paragraph' | 'kind' | 'title' | 'shortTitle' | 'listedIn' | 'time' | 'wording';

/** A mandate as data: only what the document says about it. */
export type MandateData = Pick<Mandate, Required> & Partial<Omit<Mandate, Required | 'order'>>;

const silent: Omit<Mandate, Required | 'order'> = {
  processId: null,
  phaseId: null,
  groupId: null,
  eachOf: null,
  eachRelation: null,
  place: null,
  days: null,
  panels: null,
  flexible: null,
  before: [],
  after: [],
  inferred: [],
  responsible: noText,
  othersAct: false,
  remark: noText,
  parentId: null,
};

/** The mandates in the order of the data; what the data leave out, the document does not say. */
export function toMandates(data: readonly MandateData[]): readonly Mandate[] {
  return data.map((given, i) => ({ ...silent, ...given, order: i + 1 }));
}
