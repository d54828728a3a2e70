import type { Window } from '../../model/mandate';
import type { Plan } from '../../model/plan';
import type { Language } from '../../model/text';
import type { Day } from '../../model/time';
import type { FindingsBySubject } from '../marks';

/** What the rows can be grouped by. */
export type Grouping = 'phase' | 'city' | 'kind' | 'person' | 'process';

/** The order of the lines within a group. usual: as each grouping has it, which is by date, but by phase the mandates in
 *  the order of the document come first. */
export type Sorting = 'usual' | 'date' | 'name' | 'document' | 'findings';

/** What the outline is made from. */
export interface OutlineInput {
  readonly plan: Plan;
  readonly today: Day;
  /** As resolveWindows gives them. */
  readonly windows: ReadonlyMap<string, Window>;
  readonly grouping: Grouping;
  /** Ids of rows that are not as they are at first: groups are open at first but for "Organization", all
   *  others closed. */
  readonly toggled: ReadonlySet<string>;
  readonly language: Language;
  /** Usual where it is left out. */
  readonly sorting?: Sorting;
  /** For the order by findings. */
  readonly findings?: FindingsBySubject;
}
