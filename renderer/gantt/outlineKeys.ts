import type { Row } from '@shared/gantt/row';

/** What a key asks of the outline. */
export type OutlineMove =
  | { readonly kind: 'go'; readonly index: number }
  | { readonly kind: 'toggle'; readonly index: number };

/** What a navigation key does in the tree grid, by the ARIA authoring practices; null for all other keys. */
export function outlineMove(
  key: string,
  rows: readonly Row[],
  index: number,
  page: number,
): OutlineMove | null {
  const row = rows[index];
  if (!row) return null;
  const go = (to: number): OutlineMove => ({
    kind: 'go',
    index: Math.min(rows.length - 1, Math.max(0, to)),
  });
  switch (key) {
    case 'ArrowDown':
      return go(index + 1);
    case 'ArrowUp':
      return go(index - 1);
    case 'Home':
      return go(0);
    case 'End':
      return go(rows.length - 1);
    case 'PageDown':
      return go(index + page);
    case 'PageUp':
      return go(index - page);
    case 'ArrowRight':
      if (!row.expandable) return go(index);
      return row.expanded ? go(index + 1) : { kind: 'toggle', index };
    case 'ArrowLeft':
      return row.expandable && row.expanded ? { kind: 'toggle', index } : go(parentOf(rows, index));
    default:
      return null;
  }
}

function parentOf(rows: readonly Row[], index: number): number {
  const level = rows[index]!.level;
  for (let i = index - 1; i >= 0; i--) if (rows[i]!.level < level) return i;
  return index;
}
