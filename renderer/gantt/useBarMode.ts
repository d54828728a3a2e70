import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { type BarStep, type BarStop, barStop } from '@shared/gantt/barStops';
import type { Item, Row } from '@shared/gantt/row';
import { xOf } from '@shared/gantt/timeScale';
import type { ChartFrame } from './chartFrame';
import type { ChartProps } from './chartProps';
import { keyAlong } from '@renderer/ui/direction';

/** Going through the bars of a row by keys: B begins, left and right go on, Home and End to the ends, Enter opens, M
 *  moves, Escape leaves. Where bars are drawn as a density, through its weeks. */
export interface BarMode {
  /** Where it stands, in words for a live region. */
  readonly said: string;
  /** The bar it stands on; null where it stands on none. */
  readonly item: () => Item | null;
  /** True for keys that it takes for itself. */
  readonly key: (event: KeyboardEvent, row: Row | undefined) => boolean;
  readonly end: () => void;
}

/** The bar mode of a chart. Going to a bar selects it. */
export function useBarMode(props: ChartProps, frame: RefObject<ChartFrame | null>): BarMode {
  const { view, words, onIntent } = props;
  const at = useRef<{ readonly rowId: string; readonly stop: BarStop } | null>(null);
  const [said, setSaid] = useState('');

  const end = () => {
    if (at.current) setSaid('');
    at.current = null;
  };
  const go = (row: Row, step: BarStep): boolean => {
    const input = frame.current?.input();
    if (!input) return false;
    const before = at.current?.rowId === row.id ? at.current.stop : null;
    const stop = barStop(row, input, before, step);
    // At the last one it is said again: a key that does nothing leaves one in doubt.
    const next = stop ?? before;
    if (!next) return false;
    at.current = { rowId: row.id, stop: next };
    setSaid(words.stop(row, next));
    bringIntoView(next);
    if (next.kind === 'item') onIntent({ kind: 'select', target: next.item.target });
    return true;
  };
  const bringIntoView = (stop: BarStop) => {
    const [from, to] =
      stop.kind === 'item' ? [stop.item.start, stop.item.end] : [stop.from, stop.to];
    const isOut = xOf(view.scale(), to) < 0 || xOf(view.scale(), from) > view.width();
    if (isOut) view.showDay((from + to) / 2);
  };
  const key = (event: KeyboardEvent, row: Row | undefined): boolean => {
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return false;
    if (event.key.toLowerCase() === 'b') return go(row, 'first');
    if (at.current?.rowId !== row.id) {
      end();
      return false;
    }
    const step = stepOf(keyAlong(event));
    if (step) return go(row, step);
    if (event.key === 'Escape') {
      end();
      return true;
    }
    const { stop } = at.current;
    if (event.key !== 'Enter' || stop.kind !== 'item') return false;
    onIntent({ kind: 'open', target: stop.item.target });
    return true;
  };
  const item = () => (at.current?.stop.kind === 'item' ? at.current.stop.item : null);
  return { said, item, key, end };
}

function stepOf(key: string): BarStep | null {
  switch (key) {
    case 'ArrowRight':
      return 'next';
    case 'ArrowLeft':
      return 'previous';
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    default:
      return null;
  }
}
