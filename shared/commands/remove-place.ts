import { z } from 'zod';
import { type Plan, settingsOf } from '../model/plan';
import { refuse } from '../model/result';
import { placeById } from '../places/index';
import { idArg } from './args/values';
import { command } from './command';
import { did, removed } from './steps/rows';
import { textWords } from './steps/titleWords';

/** A place of the plan that nothing uses goes, with its lists of holidays. Where it stood in for a built-in place, that
 *  one is back, so it may be in use. */
export const removePlace = command({
  id: 'remove-place',
  args: z.object({ placeId: idArg }),
  run: (plan, { placeId }) => {
    const place = plan.places.get(placeId);
    if (!place) return refuse('place-not-found');
    const isBuiltIn = placeById(null, placeId) !== null;
    const count = isBuiltIn ? 0 : usesOf(plan, placeId);
    if (count > 0) return refuse('place-in-use', { count });
    const lists = [...plan.holidayLists.values()].filter((list) => list.placeId === placeId);
    return did(
      [
        removed('places', place),
        ...(isBuiltIn ? [] : lists.map((list) => removed('holidayLists', list))),
      ],
      textWords(place.name),
    );
  },
});

function usesOf(plan: Plan, placeId: string): number {
  const events = [...plan.events.values()].filter(
    (e) => e.placeId === placeId || e.sittings.some((s) => s.placeId === placeId),
  );
  const people = [...plan.people.values()].filter((p) => p.placeId === placeId);
  const mandates = [...plan.mandates.values()].filter((m) => m.place?.places.includes(placeId));
  const calendar = [...plan.calendarEvents.values()].filter((e) => e.placeId === placeId);
  const home = settingsOf(plan).homePlaceId === placeId ? 1 : 0;
  return events.length + people.length + mandates.length + calendar.length + home;
}
