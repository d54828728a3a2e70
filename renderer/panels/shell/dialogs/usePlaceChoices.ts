import { localeOf } from '@shared/i18n/language';
import { placesOf } from '@shared/places';
import { useApp } from '@renderer/state/planStore';

/** Every place of the plan as a choice, by name in the reader's language. */
export function usePlaceChoices(): readonly { readonly value: string; readonly words: string }[] {
  const places = useApp((s) => s.plan?.places);
  const language = useApp((s) => s.language);
  const collator = new Intl.Collator(localeOf[language]);
  return placesOf({ places: places ?? new Map() })
    .map((place) => ({ value: place.id, words: place.name[language] }))
    .sort((a, b) => collator.compare(a.words, b.words));
}
