import { type Body, builtInBodyIds, ownBodyId, type Slot } from '../model/bodies';
import type { Language } from '../model/text';
import { formatTime } from './dates';
import type { Translate } from '.';

const namedIds = [...builtInBodyIds, ownBodyId] as const;

/** Name of a body: as typed, else in the reader's language; its id where nobody named it. */
export function bodyName({ id, name }: Pick<Body, 'id' | 'name'>, t: Translate): string {
  const known = namedIds.find((one) => one === id);
  return name === '' && known ? t(`words.body.${known}`) : name || id;
}

/** Hours as a reader writes them: "10:00–13:00, 15:00–18:00". Empty for none. */
export function slotsText(slots: readonly Slot[], language: Language): string {
  return slots
    .map(({ from, to }) => `${formatTime(from, language)}–${formatTime(to, language)}`)
    .join(', ');
}
