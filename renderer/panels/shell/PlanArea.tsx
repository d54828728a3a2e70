import { lazy, Suspense } from 'react';
import { TimelineView } from '@renderer/panels/timeline/TimelineView';
import type { ViewName } from '@renderer/state/appState';
import { useApp } from '@renderer/state/planStore';
import { ErrorBoundary } from './ErrorBoundary';
import { SidePanel } from './SidePanel';

// The timeline is what opens first; the other views come when they are asked for.
const ScheduleView = lazy(async () => ({
  default: (await import('@renderer/schedule/ScheduleView')).ScheduleView,
}));

/** The view that is chosen, and beside it (over it in narrow windows) the side panel. */
export function PlanArea() {
  const view = useApp((s) => s.view);
  const panel = useApp((s) => s.sidePanel);
  return (
    <div className={panel ? `plan-area with-${panel}` : 'plan-area'}>
      <div className="plan-view">
        <ErrorBoundary key={view}>
          <Suspense>
            <View name={view} />
          </Suspense>
        </ErrorBoundary>
      </div>
      {panel && <SidePanel />}
    </div>
  );
}

function View({ name }: { readonly name: ViewName }) {
  switch (name) {
    case 'timeline':
      return <TimelineView />;
    case 'schedule':
      return <ScheduleView />;
    case 'month':
      return null;
  }
}
