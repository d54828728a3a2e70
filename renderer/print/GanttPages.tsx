import { useTranslations } from 'use-intl';
import { overviewOf } from '@shared/gantt/overview';
import { type Plan, settingsOf } from '@shared/model/plan';
import { processesOf } from '@shared/model/processOf';
import { civil } from '@shared/model/time';
import type { Palette } from '@shared/gantt/palette';
import { textMeasure } from '@renderer/gantt/textMeasure';
import { useApp } from '@renderer/state/planStore';
import { chartOnPaper } from './chartOnPaper';
import { columnsOf, pagesOf, paperRowsOf, paperScale } from './ganttLayout';
import { Legend } from './Legend';
import { PaperHead } from './PaperHead';
import { PaperOutline } from './PaperOutline';
import { usePaperRows } from './usePaperRows';
import type { ViewWords } from './words';

interface GanttPagesProps {
  readonly plan: Plan;
  readonly words: ViewWords;
  readonly palette: Palette;
  readonly size: { readonly width: number; readonly height: number };
  /** Every row open; else as on screen. */
  readonly allOpen: boolean;
}

/** Pixels that head and legend take: the legend has two lines across, three upright. */
const FRAME = { landscape: 108, portrait: 128 } as const;

/** The whole timeline, as many rows a page as have room, with head, axis and legend on each. */
export function GanttPages({ plan, words, palette, size, allOpen }: GanttPagesProps) {
  const t = useTranslations('print');
  const grouping = useApp((s) => s.grouping);
  const sorting = useApp((s) => s.sorting);
  const language = useApp((s) => s.language);
  const today = useApp((s) => s.today.day);
  const findings = useApp((s) => s.findings.bySubject);
  const rows = usePaperRows(plan, grouping, allOpen ? null : words.toggled(plan.id), sorting);
  const overview = overviewOf(plan, today);
  const text = words.timeline(plan.places, language, grouping, civil(overview.from).year);
  const measure = textMeasure(palette.font);
  const columns = columnsOf(rows, text, measure, size.width);
  const frame = size.width > size.height ? FRAME.landscape : FRAME.portrait;
  const pages = pagesOf(paperRowsOf(rows, text, measure, columns), size.height - frame);
  const width = size.width - columns.outline - 1;
  const scale = paperScale(overview, rows, { width, today, words: text, measure });
  const symbols = new Set(processesOf(plan).flatMap(({ document }) => document?.symbol ?? []));
  const title = t('ganttTitle', { name: settingsOf(plan).name });
  return pages.map((page, i) => (
    <section key={page[0]!.row.id} className="paper-section">
      <PaperHead
        symbol={[...symbols].join(', ')}
        paragraph=""
        title={
          pages.length === 1
            ? title
            : t('part', { title, part: String(i + 1), parts: String(pages.length) })
        }
      />
      <div className="paper-gantt">
        <PaperOutline rows={page} text={text} columns={columns} />
        <div
          className="paper-chart"
          dangerouslySetInnerHTML={{
            __html: chartOnPaper({
              rows: page.map(({ row }) => row),
              heights: page.map(({ height }) => height),
              width,
              scale,
              today,
              findings,
              words: text,
              palette,
            }),
          }}
        />
      </div>
      <Legend palette={palette} withClosed />
    </section>
  ));
}
