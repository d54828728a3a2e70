import { useMemo } from 'react';
import type { Clock } from '@shared/gantt/clock';
import { type Plan, settingsOf } from '@shared/model/plan';
import { isZone } from '@shared/model/zone';
import { zoneOf } from '@shared/places';

/** The clock of day zoom: the plan's home zone, and under it the zone in which most of the other events are. */
export function useClock(plan: Plan, open: ReadonlySet<number>): Clock | null {
  const { events, places } = plan;
  const home = settingsOf(plan).homeZone;
  const secondZone = useMemo(() => {
    const perPlace = new Map<string, number>();
    for (const { sittings, placeId } of events.values()) {
      if (sittings.length === 0 || placeId === null) continue;
      perPlace.set(placeId, (perPlace.get(placeId) ?? 0) + 1);
    }
    const counts = new Map<string, number>();
    for (const [placeId, count] of perPlace) {
      const zone = zoneOf({ places }, placeId);
      if (zone !== null && zone !== home) counts.set(zone, (counts.get(zone) ?? 0) + count);
    }
    let best: string | null = null;
    for (const [zone, count] of counts) {
      if (best === null || count > counts.get(best)!) best = zone;
    }
    return best;
  }, [events, places, home]);
  return useMemo(
    () =>
      isZone(home)
        ? { zone: home, secondZone, zoneOfPlace: (id) => zoneOf({ places }, id), open }
        : null,
    [home, secondZone, places, open],
  );
}
