import type { Day } from '@shared/model/time';

/** What the timeline may be asked from outside: what it shows is its own, no part of the state. */
export type ZoomRequest = 'in' | 'out' | 'fit' | { readonly day: Day };

const hearers = new Set<(request: ZoomRequest) => void>();

/** Asks the timeline on screen to zoom or to show a day; nothing happens where there is none. */
export function askZoom(request: ZoomRequest): void {
  for (const hear of hearers) hear(request);
}

/** The timeline listens while it is on screen; returns how to stop. */
export function hearZoom(hear: (request: ZoomRequest) => void): () => void {
  hearers.add(hear);
  return () => {
    hearers.delete(hear);
  };
}

/** What opens the palette with a day to go to. */
export const goToDay = 'go-to-day';
