import type { Plan } from '@shared/model/plan';
import { useApp } from '@renderer/state/planStore';
import { MonthBar } from './MonthBar';
import { MonthGrid } from './MonthGrid';
import { useCursor } from './useCursor';
import { useMonthEntries } from './useMonthEntries';
import './month.css';

/** A calendar page of the plan, because that is how people look for a free week. */
export function MonthView() {
  const plan = useApp((s) => s.plan);
  return plan && <Month plan={plan} />;
}

function Month({ plan }: { readonly plan: Plan }) {
  const entries = useMonthEntries(plan);
  const [cursor, setCursor] = useCursor(plan);
  return (
    <div className="month">
      <MonthBar plan={plan} cursor={cursor} onCursor={setCursor} />
      <MonthGrid plan={plan} entries={entries} cursor={cursor} onCursor={setCursor} />
    </div>
  );
}
