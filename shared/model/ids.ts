/** A source of ids that look random, of 24 hexadecimal digits, the same for the same seed: for reproducible output, never
 *  for plans that people keep. Source: mulberry32 by Tommy Ettinger, public domain. */
export function seededIds(seed: number): () => string {
  let state = seed >>> 0;
  const word = (): string => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0).toString(16).padStart(8, '0');
  };
  return () => word() + word() + word();
}
