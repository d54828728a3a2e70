import { useEffect } from 'react';
import type { Overview } from '@shared/gantt/overview';
import { keyOfTarget, type RowTarget } from '@shared/gantt/row';
import type { RowList } from '@shared/gantt/rowList';
import { rowIndexOf } from '@shared/gantt/rowLookup';
import type { Day } from '@shared/model/time';
import type { TimelineWords } from '@renderer/gantt/chartProps';
import { type ChartView, daysInView } from '@renderer/gantt/chartView';
import { announce } from '@renderer/state/announce';
import { hearZoom } from '@renderer/state/actions/zoomRequests';

/** What stays in its place when one zooms by a button or a key. */
interface Kept {
  readonly rows: RowList;
  readonly selection: RowTarget | null;
  readonly today: Day;
}

/** Menus and palette zoom the timeline that is on screen, and let it show a day; the days in view are said. What is
 *  selected stays in its place, else the day of the question, where they are in view. */
export function useZoomRequests(
  view: ChartView,
  overview: Overview,
  words: TimelineWords,
  { rows, selection, today }: Kept,
): void {
  useEffect(() => {
    view.keep(() => [...middleOf(rows, selection), today + 0.5]);
  }, [view, rows, selection, today]);
  useEffect(
    () =>
      hearZoom((request) => {
        if (typeof request === 'object') view.showDay(request.day);
        else if (request === 'fit') view.fitDays(overview.from, overview.to);
        else view.zoomBy(request === 'in' ? 1.25 : 0.8);
        announce(words.daysInView(...daysInView(view)));
      }),
    [view, overview, words],
  );
}

function middleOf(rows: RowList, selection: RowTarget | null): readonly number[] {
  if (selection === null) return [];
  const key = keyOfTarget(selection);
  const index = rowIndexOf(rows)(key);
  const item = index === null ? undefined : rows.at(index)!.items.find((i) => i.key === key);
  return item ? [(item.start + item.end) / 2] : [];
}
