import type { Holiday } from '@shared/model/place';

/** Holidays by name, each with its strengths: two lists may say the same day twice. */
export function byName(
  holidays: readonly Holiday[],
): readonly { readonly name: string; readonly strengths: readonly Holiday['strength'][] }[] {
  const found = new Map<string, Holiday['strength'][]>();
  for (const { name, strength } of holidays) {
    const strengths = found.get(name);
    if (!strengths) found.set(name, [strength]);
    else if (!strengths.includes(strength)) strengths.push(strength);
  }
  return [...found].map(([name, strengths]) => ({ name, strengths }));
}
