import type { OutlineInput } from './outline/context';
import { outlineOf, parentsIn } from './outline/outline';
import type { Row } from './row';

/** Every row of the outline at once, for paper. */
export function rowsOf(input: OutlineInput): readonly Row[] {
  const outline = outlineOf(input);
  return Array.from({ length: outline.length }, (_, i) => outline.at(i)!);
}

/** Every id of a row that has rows under it, open or not. */
export function expandableIds(input: OutlineInput): readonly string[] {
  return parentsIn(outlineOf(input).tree);
}
