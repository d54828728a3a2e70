import type { RuleId } from './finding';

const all: Readonly<Record<RuleId, true>> = {
  window: true,
  duration: true,
  place: true,
  cap: true,
  panels: true,
  order: true,
  phase: true,
  overlap: true,
  travel: true,
  capacity: true,
  room: true,
  'non-working-day': true,
  slot: true,
  parallel: true,
  reference: true,
  missed: true,
  'due-soon': true,
  unscheduled: true,
  unconfirmed: true,
  'document-lead': true,
  invalid: true,
};

/** Every rule id that a plan may name, whether the program has the rule yet or not. */
export const ruleIds = Object.keys(all) as readonly RuleId[];
