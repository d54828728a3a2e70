import { useEffect } from 'react';
import type { Overview } from '@shared/gantt/overview';
import type { ChartView } from '@renderer/gantt/chartView';
import { hearZoom } from '@renderer/state/actions/zoomRequests';

/** Menus and palette zoom the timeline that is on screen, and let it show a day. */
export function useZoomRequests(view: ChartView, overview: Overview): void {
  useEffect(
    () =>
      hearZoom((request) => {
        if (typeof request === 'object') view.showDay(request.day);
        else if (request === 'fit') view.fitDays(overview.from, overview.to);
        else view.zoomBy(request === 'in' ? 1.25 : 0.8);
      }),
    [view, overview],
  );
}
