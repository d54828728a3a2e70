/** Lower case without accents, for comparing what is typed with what is written. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** How well a folded text answers folded words: 0 not at all (a word is missing), then more for beginnings. */
export function scoreOf(text: string, words: readonly string[]): number {
  let score = 0;
  for (const word of words) {
    const at = text.indexOf(word);
    if (at < 0) return 0;
    if (at === 0) score += 4;
    else if (/[^\p{L}\p{N}]/u.test(text[at - 1]!)) score += 3;
    else score += 1;
  }
  return score;
}

/** The best of many, best first; equals keep their order. O(n), without sorting all. */
export function best<T>(
  items: Iterable<T>,
  score: (item: T) => number,
  limit: number,
): readonly T[] {
  const found: { item: T; score: number }[] = [];
  for (const item of items) {
    const s = score(item);
    if (s <= 0) continue;
    if (found.length === limit && found[limit - 1]!.score >= s) continue;
    let at = found.length;
    while (at > 0 && found[at - 1]!.score < s) at--;
    found.splice(at, 0, { item, score: s });
    if (found.length > limit) found.pop();
  }
  return found.map((f) => f.item);
}
