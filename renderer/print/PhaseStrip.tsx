import { fit } from '@shared/gantt/timeScale';
import type { Item, Row } from '@shared/gantt/row';
import type { Plan } from '@shared/model/plan';
import type { ScheduleSection } from '@shared/model/scheduleLines';
import { civil } from '@shared/model/time';
import type { Palette } from '@renderer/gantt/palette';
import { useApp } from '@renderer/state/planStore';
import { chartOnPaper } from './chartOnPaper';
import { usePaperRows } from './usePaperRows';
import type { ViewWords } from './words';

interface PhaseStripProps {
  readonly plan: Plan;
  readonly section: ScheduleSection;
  readonly words: ViewWords;
  readonly palette: Palette;
  readonly width: number;
}

const noFindings = new Map();

/** The months of a phase at a glance: rounds and sessions, other meetings, days. Nothing where there is no phase. */
export function PhaseStrip({ plan, section, words, palette, width }: PhaseStripProps) {
  const rows = usePaperRows(plan, 'phase', null);
  const language = useApp((s) => s.language);
  const today = useApp((s) => s.today.day);
  const span = section.phase?.span;
  const model = rows[0];
  if (!span || !model) return null;
  const ids = new Set(section.lines.map((line) => line.event?.id));
  const items = rows.flatMap((row) =>
    row.own && row.own.event && ids.has(row.own.event.id) ? [row.own] : [],
  );
  const lanes = [
    items.filter((i) => i.shape === 'bar' && i.look !== 'hearing' && i.look !== 'reference'),
    items.filter((i) => i.shape === 'bar' && (i.look === 'hearing' || i.look === 'reference')),
    items.filter((i) => i.shape === 'point'),
  ].filter((lane) => lane.length > 0);
  if (lanes.length === 0) return null;
  const picture = chartOnPaper({
    rows: lanes.map((lane, i) => laneRow(model, lane, i)),
    rowHeight: 22,
    width,
    scale: fit(span.start, span.end, width),
    today,
    findings: noFindings,
    words: words.timeline(plan.places, language, 'phase', civil(span.start).year),
    palette,
  });
  return <div className="paper-strip" dangerouslySetInnerHTML={{ __html: picture }} />;
}

/** A row that holds items and nothing else: no words, no window, no phase. */
function laneRow(model: Row, items: readonly Item[], i: number): Row {
  const sorted = [...items].sort((a, b) => a.start - b.start);
  return {
    ...model,
    id: `lane-${i}`,
    group: true,
    title: '',
    name: null,
    target: null,
    mandate: null,
    items: sorted.map((item) => ({ ...item, title: '', placeId: null })),
    own: null,
    window: null,
    phase: null,
    subjects: [],
  };
}
