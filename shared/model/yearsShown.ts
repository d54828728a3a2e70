import type { ScheduleLine } from './scheduleLines';
import { civil } from './time';

/** For each line whether its date says the year: the first that has a date, and each whose year is another than that
 *  of the dated line before it. Lines without a date never do. */
export function yearsShown(lines: readonly Pick<ScheduleLine, 'first'>[]): readonly boolean[] {
  let before: number | null = null;
  return lines.map(({ first }) => {
    if (first === null) return false;
    const { year } = civil(first);
    const shown = year !== before;
    before = year;
    return shown;
  });
}
