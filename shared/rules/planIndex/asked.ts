import type { Mandate } from '../../model/mandate';
import { membersByGroup, windowKey } from '../../windows/window';

/** What a mandate asks, of whom: of everybody once, or of one member of a group. */
export interface Asked {
  readonly mandate: Mandate;
  readonly memberId: string | null;
}

/** Everything that mandates ask, by windowKey. */
export function askedOf(mandates: ReadonlyMap<string, Mandate>): ReadonlyMap<string, Asked> {
  const asked = new Map<string, Asked>();
  const members = membersByGroup({ mandates });
  for (const mandate of mandates.values()) {
    if (mandate.eachOf === null) asked.set(mandate.id, { mandate, memberId: null });
    else {
      for (const memberId of members.get(mandate.eachOf) ?? []) {
        asked.set(windowKey(mandate.id, memberId), { mandate, memberId });
      }
    }
  }
  return asked;
}
