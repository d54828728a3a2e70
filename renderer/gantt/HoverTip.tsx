import { type Items, itemDays } from '@shared/gantt/items';
import { firstAbove, firstAtLeast } from '@shared/gantt/rowIndex';
import type { TimelineWords } from './chartProps';
import type { ChartView } from './chartView';
import type { Hover } from './pointerGestures';
import { type Signal, useSignal } from './signal';

interface HoverTipProps {
  readonly hover: Signal<Hover | null>;
  readonly words: TimelineWords;
  readonly view: ChartView;
}

/** What the pointer rests on, in words, beside the pointer. The outline says the same to everybody else. */
export function HoverTip({ hover: resting, words, view }: HoverTipProps) {
  const hover = useSignal(resting);
  const row = hover?.hit.row;
  if (!hover || !row) return null;
  const { item, day, column, more } = hover.hit;
  const here = item ? itemsOn(row.items, day) : 0;
  const lines = column
    ? words.column(row, column)
    : more
      ? words.more(row, more.items)
      : words.tip(row, item, day, here);
  const [title, ...rest] = lines;
  const start = hover.x + 14 + 260 > view.width() ? Math.max(4, hover.x - 14 - 260) : hover.x + 14;
  return (
    <div
      className="chart-tip"
      style={{ insetInlineStart: start, top: hover.y + 14 }}
      aria-hidden="true"
    >
      <strong>{title}</strong>
      {rest.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}

/** How many items of a row lie on a day. */
function itemsOn(items: Items, day: number): number {
  const { start, sortedEnd } = itemDays(items);
  return firstAtLeast(start, day + 1) - firstAbove(sortedEnd, day);
}
