import { placesOf } from '@shared/places/index';
import type { Choice } from './InlineChoice';
import { usePanel } from './panel';

/** All places by name, read when a choice is opened. */
export function usePlaceChoices(): () => readonly Choice[] {
  const { plan, language } = usePanel();
  return () =>
    placesOf(plan)
      .map((place) => ({ id: place.id, name: place.name[language] }))
      .sort((a, b) => a.name.localeCompare(b.name, language));
}
