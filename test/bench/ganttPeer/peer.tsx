import { type ReactNode, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { type Outline, outlineOf } from '@shared/gantt/outline/outline';
import type { Link } from '@shared/gantt/links';
import { rowTopsOf } from '@shared/gantt/rowTops';
import { scaleAround } from '@shared/gantt/timeScale';
import { applyChanges } from '@shared/model/change';
import type { Plan } from '@shared/model/plan';
import { toDay } from '@shared/model/time';
import { shiftDates } from '@shared/gantt/draft';
import { windowsOf } from '@shared/windows/windowsOf';
import { Chart } from '@renderer/gantt/Chart';
import { chartFrame } from '@renderer/gantt/chartFrame';
import type { ChartProps } from '@renderer/gantt/chartProps';
import { chartView } from '@renderer/gantt/chartView';
import { timelineWords } from '@renderer/panels/timeline/timelineWords';
import '@renderer/ui/tokens.css';
import '@renderer/ui/base.css';
import '@renderer/gantt/chart.css';
import { type BenchData, type BenchRow, benchStart, ganttPlan } from './ganttPlan';

/** Pixels a day at the two zooms of the benchmark, and its days. */
const zooms = { day: 38, month: 80 / 30 } as const;
const LEAD = 7;
const DAYS = 751;
const today = toDay(benchStart + 300);

interface Mounted {
  readonly update: (props: ChartProps) => void;
}

/** How the benchmark drives our renderer: with the outline, as the window shows it, or the chart alone. */
export function peerOf(mount: (root: HTMLElement, props: ChartProps) => Mounted) {
  const view = chartView(scaleAround(zooms.day * 7, benchStart - LEAD, 0));
  let given: { readonly links: readonly Link[]; readonly toggled: ReadonlySet<string> };
  let plan: Plan;
  let outline: Outline | null = null;
  let mounted: Mounted;
  const noFindings: ChartProps['findings'] = new Map();
  const words = timelineWords(new Map(), 'en', 'phase', 2026);
  const props = (): ChartProps => {
    const { links, toggled } = given;
    const windows = windowsOf(plan, today);
    const input = { plan, today, windows, grouping: 'phase', toggled, language: 'en' } as const;
    outline = outlineOf(input, outline);
    return {
      rows: outline,
      rowHeight: 36,
      view,
      today,
      selection: null,
      baseline: null,
      bands: { week: null, session: null },
      marked: noneMarked,
      verdict: null,
      onTry: () => undefined,
      work: null,
      into: () => null,
      findings: noFindings,
      links,
      holidays: noHolidays,
      clock: null,
      words,
      span: { from: benchStart - LEAD, to: benchStart + DAYS },
      onIntent: () => undefined,
      onNight: () => undefined,
      drawn: { current: null },
    };
  };
  return {
    prep: (data: BenchData) => {
      const made = ganttPlan(data);
      plan = made.plan;
      given = made;
    },
    mount: (root: HTMLElement) => {
      mounted = mount(root, props());
    },
    ready: (root: HTMLElement) => (root.querySelector('canvas')?.width ?? 0) > 300,
    scrollX: () => {
      const first = view.scale().offset;
      const range = Math.round(DAYS * zooms.day - view.width());
      return {
        range,
        set: (px: number) => view.pan(first + px - view.scale().offset),
        who: 'view',
      };
    },
    // The outline sorts by day: what is edited may lie below the first view.
    reveal: (root: HTMLElement, row: BenchRow) => {
      const index = outline?.indexOfId(`event:${row.id}`) ?? -1;
      const scroller = [...root.querySelectorAll('div')].find((e) => e.scrollHeight > 2000);
      if (index < 0 || !scroller) throw new Error(`reveal: no row of ${row.id}`);
      scroller.scrollTop = Math.max(0, rowTopsOf(outline!, 36).topOf(index) - 200);
    },
    zoom: (level: 'day' | 'month') => view.zoomTo(zooms[level] * 7, 0),
    edit: (row: BenchRow, days: number) => {
      const before = plan.events.get(String(row.id))!;
      const after = { ...before, ...shiftDates(before, days) };
      plan = applyChanges(plan, [{ table: 'events', key: before.id, before, after }]);
      mounted.update(props());
    },
  };
}

const noHolidays = () => [];
const noneMarked: ReadonlySet<string> = new Set();

/** Outline and chart, by the product's own component. */
export function mountBoth(root: HTMLElement, first: ChartProps): Mounted {
  root.style.display = 'grid';
  let now = first;
  const hearers = new Set<() => void>();
  const subscribe = (hear: () => void) => {
    hearers.add(hear);
    return () => hearers.delete(hear);
  };
  function Shown(): ReactNode {
    return <Chart {...useSyncExternalStore(subscribe, () => now)} />;
  }
  flushSync(() => createRoot(root).render(<Shown />));
  return {
    update: (props) => {
      now = props;
      flushSync(() => {
        for (const hear of hearers) hear();
      });
    },
  };
}

/** The canvas alone, by the same frame that draws it beside the outline. */
export function mountChart(root: HTMLElement, first: ChartProps): Mounted {
  let now = first;
  const make = (parent: HTMLElement, css: string) => {
    const element = document.createElement('div');
    element.style.cssText = css;
    parent.append(element);
    return element;
  };
  const size = 'width:1600px;height:880px';
  const scroller = make(root, `position:relative;overflow:hidden auto;${size}`);
  const spacer = make(scroller, `height:${rowTopsOf(first.rows, first.rowHeight).height + 40}px`);
  const box = make(spacer, `position:sticky;top:0;height:880px`);
  const canvas = document.createElement('canvas');
  canvas.style.cssText = 'display:block;width:100%;height:100%';
  box.append(canvas);
  const rows = document.createElement('div');
  const ignore = () => undefined;
  const frame = chartFrame({ scroller, box, rows, canvas }, () => now, {
    onWindow: ignore,
    onEmpty: ignore,
  });
  first.view.subscribe(frame.request);
  return {
    update: (props) => {
      now = props;
      frame.request();
    },
  };
}
