import { z } from 'zod';
import { refuse } from '../model/result';
import { idArg } from './args/values';
import { command } from './command';
import { changed, did, removed } from './steps/rows';

/** A member leaves the delegation, and with it the lists of those asked to attend. */
export const removePerson = command({
  id: 'remove-person',
  args: z.object({ personId: idArg }),
  run: (plan, { personId }) => {
    const person = plan.people.get(personId);
    if (!person) return refuse('person-not-found');
    const events = [...plan.events.values()].flatMap((event) => {
      const attendees = event.attendees.filter((a) => a.personId !== personId);
      return changed('events', event, { ...event, attendees });
    });
    return did([removed('people', person), ...events], { title: person.name });
  },
});
