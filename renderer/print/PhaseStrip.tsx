import { useTranslations } from 'use-intl';
import { formatDay } from '@shared/i18n/dates';
import type { Plan } from '@shared/model/plan';
import type { ScheduleSection } from '@shared/model/scheduleLines';
import type { Palette } from '@shared/gantt/palette';
import { svgPicture } from '@shared/gantt/svg';
import { textMeasure } from '@renderer/gantt/textMeasure';
import { useApp } from '@renderer/state/planStore';
import { stripShapes } from './stripShapes';
import { usePaperRows } from './usePaperRows';

interface PhaseStripProps {
  readonly plan: Plan;
  readonly section: ScheduleSection;
  readonly palette: Palette;
  readonly width: number;
}

/** The months of a phase at a glance. Nothing where there is no phase or nothing in it has a date. */
export function PhaseStrip({ plan, section, palette, width }: PhaseStripProps) {
  const t = useTranslations('words.legend');
  const rows = usePaperRows(plan, 'phase', null);
  const language = useApp((s) => s.language);
  const today = useApp((s) => s.today.day);
  const span = section.phase?.span;
  if (!span) return null;
  const ids = new Set(section.lines.map((line) => line.event?.id));
  const items = rows
    .flatMap((row) => (row.own?.event && ids.has(row.own.event.id) ? [row.own] : []))
    .filter((item) => item.end > span.start && item.start < span.end)
    .sort((a, b) => a.start - b.start);
  if (items.length === 0) return null;
  const { shapes, height } = stripShapes({
    span,
    items,
    today,
    width,
    measure: textMeasure(palette.font),
    month: (day) => formatDay(day, language, 'monthLong'),
    kind: ({ look }) =>
      look === 'hearing' || look === 'meeting' || look === 'conference' ? t(look) : '',
  });
  const picture = svgPicture(shapes, { width, height }, palette);
  return <div className="paper-strip" dangerouslySetInnerHTML={{ __html: picture }} />;
}
