import { cap } from './cap';
import { dueSoon } from './due-soon';
import { duration } from './duration';
import { invalid } from './invalid';
import { missed } from './missed';
import { nonWorkingDay } from './non-working-day';
import { order } from './order';
import { overlap } from './overlap';
import { phase } from './phase';
import { place } from './place';
import type { Rule } from './rule';
import { travel } from './travel';
import { unconfirmed } from './unconfirmed';
import { unscheduled } from './unscheduled';
import { window } from './window';

/** The registry of rules, in the order in which they are explained. */
export const rules: readonly Rule[] = [
  window,
  duration,
  place,
  cap,
  order,
  phase,
  overlap,
  travel,
  nonWorkingDay,
  missed,
  dueSoon,
  unscheduled,
  unconfirmed,
  invalid,
];
