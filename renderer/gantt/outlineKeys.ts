import type { RowList } from '@shared/gantt/rowList';

/** What a key asks of the outline. */
export type OutlineMove =
  | { readonly kind: 'go'; readonly index: number }
  | { readonly kind: 'toggle'; readonly index: number };

/** What a navigation key does in the tree grid, by the ARIA authoring practices; null for all other keys. */
export function outlineMove(
  key: string,
  rows: RowList,
  index: number,
  page: number,
): OutlineMove | null {
  const row = rows.at(index);
  if (!row) return null;
  const opens = key === 'ArrowRight' && row.expandable && !row.expanded;
  const closes = key === 'ArrowLeft' && row.expandable && row.expanded;
  if (opens || closes) return { kind: 'toggle', index };
  const wanted = goalOf(key, rows, index, page);
  if (wanted === null) return null;
  return { kind: 'go', index: Math.min(rows.length - 1, Math.max(0, wanted)) };
}

function goalOf(key: string, rows: RowList, index: number, page: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return index + 1;
    case 'ArrowUp':
      return index - 1;
    case 'Home':
      return 0;
    case 'End':
      return rows.length - 1;
    case 'PageDown':
      return index + page;
    case 'PageUp':
      return index - page;
    case 'ArrowRight':
      return rows.at(index)!.expanded ? index + 1 : index;
    case 'ArrowLeft':
      return parentOf(rows, index);
    default:
      return null;
  }
}

function parentOf(rows: RowList, index: number): number {
  const level = rows.levelAt(index);
  for (let i = index - 1; i >= 0; i--) if (rows.levelAt(i) < level) return i;
  return index;
}
