import { cap } from './cap';
import { capacity } from './capacity';
import { documentLead } from './document-lead';
import { dueSoon } from './due-soon';
import { duration } from './duration';
import { invalid } from './invalid';
import { missed } from './missed';
import { nonWorkingDay } from './non-working-day';
import { order } from './order';
import { overlap } from './overlap';
import { panels } from './panels';
import { parallel } from './parallel';
import { phase } from './phase';
import { place } from './place';
import { reference } from './reference';
import { room } from './room';
import type { Rule } from './rule';
import { slot } from './slot';
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
  panels,
  order,
  phase,
  overlap,
  travel,
  capacity,
  room,
  nonWorkingDay,
  slot,
  parallel,
  reference,
  missed,
  dueSoon,
  unscheduled,
  unconfirmed,
  documentLead,
  invalid,
];
