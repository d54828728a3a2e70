import type { KeyboardEvent, RefObject } from 'react';
import { keyOfTarget } from '@shared/gantt/row';
import { rowIndexOf } from '@shared/gantt/rowLookup';
import { dayAt, xOf } from '@shared/gantt/timeScale';
import { type Day, toDay } from '@shared/model/time';
import type { ChartProps } from './chartProps';
import { daysInView } from './chartView';
import { hasNights } from './clicks';
import { keyAlong } from '@renderer/ui/direction';

/** Keys that change what the chart shows. look: + and - and 0 and N anywhere in it. pan: arrows while the chart itself
 *  has the focus. What is in view then is said in `live`, which React leaves alone: no key waits for a render. */
export function useViewKeys(
  props: ChartProps,
  scroller: RefObject<HTMLElement | null>,
  live: RefObject<HTMLElement | null>,
): {
  readonly look: (event: KeyboardEvent) => void;
  readonly pan: (event: KeyboardEvent) => void;
} {
  const { view, span, rowHeight, words } = props;
  const say = (text: string) => {
    if (live.current) live.current.textContent = text;
  };
  const sayDays = () => {
    const [first, last] = daysInView(view);
    const days = words.daysInView(first, last);
    // That something is in view is not said, that nothing is: the picture says it to all others.
    say(last < span.from || first >= span.to ? `${days}. ${words.nothingHere}` : days);
  };
  const look = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.toLowerCase() === 'n') {
      if (!turnNight(props, say)) return;
    } else {
      if (event.key === '+' || event.key === '=') view.zoomBy(1.25);
      else if (event.key === '-') view.zoomBy(0.8);
      else if (event.key === '0') view.fitDays(span.from, span.to);
      else return;
      sayDays();
    }
    event.preventDefault();
  };
  const pan = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.currentTarget !== event.target) return;
    const step = event.ctrlKey ? view.width() * 0.8 : view.width() * 0.1;
    switch (keyAlong(event)) {
      case 'ArrowLeft':
        view.pan(-step);
        break;
      case 'ArrowRight':
        view.pan(step);
        break;
      case 'Home':
        view.showDay(span.from, 0.05);
        break;
      case 'End':
        view.showDay(span.to, 0.95);
        break;
      case 'ArrowUp':
      case 'ArrowDown':
        scroller.current?.scrollBy(0, event.key === 'ArrowUp' ? -rowHeight : rowHeight);
        event.preventDefault();
        return;
      default:
        return;
    }
    sayDays();
    event.preventDefault();
  };
  return { look, pan };
}

/** Opens or folds the night of the selected bar's first day where that is in view, else of the day in the middle; false
 *  where nights are not drawn. */
function turnNight(props: ChartProps, say: (text: string) => void): boolean {
  const { clock, view, words, onNight } = props;
  if (!clock || !hasNights(props)) return false;
  const day = selectedDay(props) ?? toDay(Math.floor(dayAt(view.scale(), view.width() / 2)));
  onNight(day);
  say(words.night(day, !clock.open.has(day)));
  return true;
}

function selectedDay({ selection, rows, view }: ChartProps): Day | null {
  if (selection === null) return null;
  const key = keyOfTarget(selection);
  const item = rows.at(rowIndexOf(rows)(key) ?? rows.length)?.items.find((one) => one.key === key);
  if (!item) return null;
  const x = xOf(view.scale(), item.start);
  return x >= 0 && x < view.width() ? item.start : null;
}
