import { useMemo } from 'react';
import type { Plan } from '@shared/model/plan';
import { useApp } from '@renderer/state/planStore';
import { useAllSections } from '@renderer/state/useSections';
import { MonthBar } from './MonthBar';
import { MonthGrid } from './MonthGrid';
import { monthEntries } from './monthEntries';
import { useCursor } from './useCursor';
import './month.css';

/** A calendar page of the plan, because that is how people look for a free week. */
export function MonthView() {
  const plan = useApp((s) => s.plan);
  return plan && <Month plan={plan} />;
}

function Month({ plan }: { readonly plan: Plan }) {
  const today = useApp((s) => s.today.day);
  const language = useApp((s) => s.language);
  const sections = useAllSections(plan);
  const entries = useMemo(
    () => monthEntries(plan, sections, today, language),
    [plan, sections, today, language],
  );
  const [cursor, setCursor] = useCursor(plan);
  return (
    <div className="month">
      <MonthBar plan={plan} cursor={cursor} onCursor={setCursor} />
      <MonthGrid plan={plan} entries={entries} cursor={cursor} onCursor={setCursor} />
    </div>
  );
}
