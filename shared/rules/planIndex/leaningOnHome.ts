import type { EventView } from './eventView';
import type { PlanIndex } from './planIndex';
import { knownZone } from './zoneClock';

/** The events with something that takes the home zone, having no zone of its own that is known. */
export function leaningOnHome(index: PlanIndex): readonly EventView[] {
  const isZoneless = (placeId: string | null): boolean => {
    const place = index.place(placeId);
    return place === null || place.online || knownZone(place.zone) === null;
  };
  const leans = ({ row, dates }: EventView): boolean => {
    const { at, sittings } = dates;
    if (at !== null) return at.time !== null && knownZone(at.zone) === null;
    return sittings.some(({ placeId }) => isZoneless(placeId ?? row.placeId));
  };
  return index.events.views.filter((view) => view !== undefined && leans(view)) as EventView[];
}
