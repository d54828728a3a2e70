import { z } from 'zod';
import { blankEvent } from '../model/blankEvent';
import { noDates } from '../model/event';
import { someEventFields } from './args/eventPatch';
import { kindArg } from './args/values';
import { command } from './command';
import { checkEvent } from './steps/checkEvent';
import { sortedDates } from './steps/checkDates';
import { defined } from './steps/defined';
import { added, did } from './steps/rows';
import { eventWords } from './steps/titleWords';

/** A new tentative event with the fields that are given; attendance is the kind's own unless it is said. */
export const addEvent = command({
  id: 'add-event',
  args: z.object({ kind: kindArg, fields: someEventFields.default({}) }),
  run: (plan, { kind, fields }, { newId }) => {
    const { dates = noDates, ...rest } = defined(fields);
    const event = blankEvent({ id: newId(), uid: newId(), ...rest, ...sortedDates(dates), kind });
    const refusal = checkEvent(plan, null, event);
    if (refusal) return { ok: false, error: refusal };
    return did([added('events', event)], eventWords(plan, event));
  },
});
