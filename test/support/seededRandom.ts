/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** Whole number in [0, limit). */
  readonly below: (limit: number) => number;
  /** Eight hexadecimal digits. */
  readonly hex: () => string;
}

/** A source of such numbers. Source: mulberry32, Tommy Ettinger, public domain. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  };
  return {
    below: (limit) => Math.floor((next() / 4_294_967_296) * limit),
    hex: () => next().toString(16).padStart(8, '0'),
  };
}
