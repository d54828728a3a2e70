import { useApp } from '@renderer/state/planStore';
import { ErrorBoundary } from './ErrorBoundary';
import { SidePanel } from './SidePanel';

/** The view that is chosen, and beside it (over it in narrow windows) the side panel. */
export function PlanArea() {
  const view = useApp((s) => s.view);
  const panel = useApp((s) => s.sidePanel);
  return (
    <div className={`plan-area ${panel ?? 'alone'}`}>
      <div className="plan-view">
        <ErrorBoundary key={view}>
          <p>{view}</p>
        </ErrorBoundary>
      </div>
      {panel && <SidePanel />}
    </div>
  );
}
