import { useEffect } from 'react';
import type { Overview } from '@shared/gantt/overview';
import type { TimelineWords } from '@renderer/gantt/chartProps';
import { type ChartView, daysInView } from '@renderer/gantt/chartView';
import { announce } from '@renderer/state/announce';
import { hearZoom } from '@renderer/state/actions/zoomRequests';

/** Menus and palette zoom the timeline that is on screen, and let it show a day; the days in view are said. */
export function useZoomRequests(view: ChartView, overview: Overview, words: TimelineWords): void {
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
