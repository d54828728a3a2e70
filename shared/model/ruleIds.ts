import type { Gravity, RuleId } from './finding';

/** The gravest that each rule says by itself; the settings of a plan can let it speak less gravely. */
export const gravestOfRule: Readonly<Record<RuleId, Gravity>> = {
  window: 'error',
  duration: 'error',
  place: 'error',
  cap: 'error',
  panels: 'warning',
  order: 'error',
  phase: 'warning',
  overlap: 'error',
  travel: 'error',
  capacity: 'warning',
  room: 'error',
  'non-working-day': 'warning',
  slot: 'notice',
  parallel: 'warning',
  reference: 'warning',
  missed: 'error',
  'due-soon': 'notice',
  unscheduled: 'warning',
  unconfirmed: 'notice',
  'document-lead': 'warning',
  invalid: 'error',
};

/** Every rule id that a plan may name, whether the program has the rule yet or not. */
export const ruleIds = Object.keys(gravestOfRule) as readonly RuleId[];
