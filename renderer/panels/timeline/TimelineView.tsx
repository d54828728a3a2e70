import { useMemo, useState } from 'react';
import { holidayDaysOf } from '@shared/gantt/holidayDays';
import { overviewOf } from '@shared/gantt/overview';
import { keyOfTarget } from '@shared/gantt/row';
import { planOfPerson } from '@shared/model/attendedBy';
import type { Plan } from '@shared/model/plan';
import { civil, type Day } from '@shared/model/time';
import { windowsOf } from '@shared/windows/windowsOf';
import { Chart } from '@renderer/gantt/Chart';
import type { ChartIntent } from '@renderer/gantt/intents';
import { ZoomBar } from '@renderer/gantt/ZoomBar';
import { actions, useApp } from '@renderer/state/planStore';
import { useTimeline } from '@renderer/state/timelineStore';
import { useAfterFrame } from '@renderer/ui/useAfterFrame';
import { BaselineStrip } from './BaselineStrip';
import { EmptyTimeline } from './EmptyTimeline';
import { withoutLooks } from './filteredPlan';
import { LegendStrip } from './LegendStrip';
import { PersonStrip } from './PersonStrip';
import { usePictureSource } from './pictureSource';
import { viewOfPlan } from './planViews';
import { timelineWords, zoomWords } from './timelineWords';
import { toggledOf, toggleIn } from './toggled';
import { useBands } from './useBands';
import { useBaseline } from './useBaseline';
import { useClock } from './useClock';
import { useLinks } from './useLinks';
import { useOutline } from './useOutline';
import { usePreview } from './usePreview';
import { markWith } from './marked';
import { useEdits } from './useEdits';
import { useVerdict } from './useVerdict';
import { useZoomRequests } from './useZoomRequests';
import './timeline.css';

const rowHeights = { dense: 28, comfortable: 36 } as const;
const noNights: ReadonlySet<number> = new Set();
const nothing: ReadonlySet<string> = new Set();

/** The Timeline: outline and chart of the open plan, and the zoom bar below them. */
export function TimelineView() {
  const plan = useApp((s) => s.plan);
  if (!plan) return null;
  if (plan.events.size === 0 && plan.mandates.size === 0) return <EmptyTimeline />;
  return <OpenTimeline key={plan.id} plan={plan} />;
}

/** Whose timeline is shown alone (null: everybody's), and the plan with only what they attend and the legend leaves. */
function useShownPlan(plan: Plan): { readonly personId: string | null; readonly shown: Plan } {
  const personId = useApp((s) => (plan.people.has(s.personId ?? '') ? s.personId : null));
  const hidden = useTimeline((s) => s.hidden);
  const theirs = useMemo(
    () => (personId === null ? plan : planOfPerson(plan, personId)),
    [plan, personId],
  );
  const shown = useMemo(() => withoutLooks(theirs, hidden), [theirs, hidden]);
  return { personId, shown };
}

function OpenTimeline({ plan }: { readonly plan: Plan }) {
  const today = useApp((s) => s.today.day);
  const grouping = useApp((s) => s.grouping);
  const language = useApp((s) => s.language);
  const density = useApp((s) => s.density);
  const selection = useApp((s) => (s.selection?.type === 'person' ? null : s.selection));
  const findings = useApp((s) => s.findings.bySubject);
  const { personId, shown } = useShownPlan(plan);
  const [toggled, setToggled] = useState(() => toggledOf(plan.id));
  const [nights, setNights] = useState(noNights);
  const [marked, setMarked] = useState(nothing);

  const { places, holidayLists } = plan;
  const windows = windowsOf(plan, today);
  const rows = useOutline({ plan: shown, today, windows, grouping, toggled, language });
  // What is not at the pointer follows in the frame after the one that shows an edit.
  const later = useAfterFrame(plan);
  const overview = useMemo(() => overviewOf(later, today), [later, today]);
  const links = useLinks(later, selection);
  const baseline = useBaseline(plan.id, today);
  const bands = useBands(language);
  const holidays = useMemo(() => holidayDaysOf({ holidayLists }), [holidayLists]);
  const year = civil(overview.from).year;
  const words = useMemo(
    () => timelineWords(places, language, grouping, year),
    [places, language, grouping, year],
  );
  const zoom = useMemo(() => zoomWords(language), [language]);
  const preview = usePreview(plan, rows, language);
  const clock = useClock(later, nights);
  const edits = useEdits(plan, (row) => words.row(row).title);
  const verdict = useVerdict(plan, language);
  const [view] = useState(() => viewOfPlan(plan, overview, today, window.innerWidth * 0.55));

  useZoomRequests(view, overview, words, { rows, selection, today });
  const drawn = usePictureSource(plan, words, overview);

  const onIntent = (intent: ChartIntent) => {
    switch (intent.kind) {
      case 'select':
        if (!intent.target || !marked.has(keyOfTarget(intent.target))) setMarked(nothing);
        actions.select(intent.target);
        return;
      case 'open':
        actions.select(intent.target);
        actions.setSidePanel('inspector');
        return;
      case 'toggle':
        setToggled(toggleIn(plan.id, intent.rowId));
        return;
      case 'mark':
        setMarked(markWith(marked, intent.key, selection));
        return;
      case 'toggle-day':
        edits.toggleDay(intent.eventId, intent.day);
        return;
      default:
        edits.run(intent);
    }
  };

  const onNight = (day: Day) => {
    const next = new Set(nights);
    if (!next.delete(day)) next.add(day);
    setNights(next);
  };

  return (
    <div className="timeline">
      {personId !== null && <PersonStrip name={plan.people.get(personId)!.name} />}
      <BaselineStrip planId={plan.id} />
      <LegendStrip />
      <Chart
        rows={rows}
        rowHeight={rowHeights[density]}
        view={view}
        today={today}
        selection={selection}
        findings={findings}
        links={links}
        baseline={baseline}
        marked={marked}
        preview={preview}
        verdict={verdict}
        work={edits.work}
        into={edits.into}
        onTry={edits.onTry}
        holidays={holidays}
        clock={clock}
        bands={bands}
        words={words}
        span={overview}
        drawn={drawn}
        onIntent={onIntent}
        onNight={onNight}
      />
      <ZoomBar view={view} overview={overview} today={today} words={zoom} />
    </div>
  );
}
