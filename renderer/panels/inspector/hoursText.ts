import { parseTimeText } from '@shared/i18n/dayText';
import type { Minute } from '@shared/model/time';

/** The hours that a person typed: "10-13", "10:00–13:00", "10 to 13", "10 h 30 à 13 h". Null where they are none or end
 *  before they begin. */
export function parseHoursText(
  text: string,
): { readonly from: Minute; readonly to: Minute } | null {
  const halves = text.split(/\s*[–—-]\s*|\s+(?:to|à|a|al?)\s+/i);
  if (halves.length !== 2) return null;
  const from = parseTimeText(halves[0]!);
  const to = parseTimeText(halves[1]!);
  return from === null || to === null || to <= from ? null : { from, to };
}
