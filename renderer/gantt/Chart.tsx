import {
  type KeyboardEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { axisHeight } from '@shared/gantt/axisScene';
import { keyOfTarget, type Row } from '@shared/gantt/row';
import { rowIndexOf } from '@shared/gantt/rowLookup';
import { rowTopsOf } from '@shared/gantt/rowTops';
import { monthOfDays } from '@shared/gantt/ticks';
import { zoomLevelOf } from '@shared/gantt/timeScale';
import type { ChartProps } from './chartProps';
import { ChartArea } from './ChartArea';
import { keyAlong } from '@renderer/ui/direction';
import { Outline } from './Outline';
import { outlineMove } from './outlineKeys';
import { useBarMode } from './useBarMode';
import { useChartFrame } from './useChartFrame';
import { useMoveMode } from './useMoveMode';
import { useViewKeys } from './useViewKeys';
import './chart.css';

/** Width from which the outline has room for paragraphs. */
const ROOM_FOR_PARAGRAPHS = 1100;

const none: readonly string[] = [];

/** Outline and chart: one native scroller with one sticky box that holds both, moved in one animation frame. */
export function Chart(props: ChartProps) {
  const { rows, rowHeight, view, words } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const live = useRef<HTMLDivElement>(null);
  const { frame, outline, hover, empty } = useChartFrame({ scroller, box, body, canvas }, props);
  const mover = useMoveMode(props, frame);
  const bars = useBarMode(props, frame);
  const viewKeys = useViewKeys(props, scroller, live);
  const wide = useWide(scroller);
  const level = useSyncExternalStore(view.subscribe, () => zoomLevelOf(view.scale()));
  const month = useSyncExternalStore(view.subscribe, () => monthOfDays(view.scale()));
  const axis = axisHeight({ ...props, scale: view.scale() });

  const goTo = (index: number) => frame.current?.reveal(index);
  const active = useActiveRow(props, body, goTo);
  const selectedIndex =
    props.selection === null ? null : rowIndexOf(rows)(keyOfTarget(props.selection));

  const move = (row: Row) => {
    const item = bars.item() ?? row.own;
    bars.end();
    return mover.begin(row, active.index, item);
  };
  const key = (event: KeyboardEvent) => {
    if (mover.key(event)) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    const row = rows.at(active.index);
    if (marks(event, row, props)) {
      event.preventDefault();
      return;
    }
    if (bars.key(event, row)) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.max(1, outline.now().count - 12);
    const done =
      active.move(keyAlong(event), page) ||
      (event.key.toLowerCase() === 'm' && row !== undefined && move(row));
    if (done) event.preventDefault();
  };

  return (
    <div ref={scroller} className="chart-scroller" tabIndex={-1} onKeyDown={viewKeys.look}>
      <div className="chart-spacer" style={{ height: axis + rowTopsOf(rows, rowHeight).height }}>
        <div ref={box} className={wide ? 'chart-box wide' : 'chart-box'}>
          <Outline
            rows={rows}
            rowHeight={rowHeight}
            findings={props.findings}
            words={words}
            onIntent={props.onIntent}
            selectedIndex={selectedIndex}
            activeIndex={active.index}
            marked={props.marked}
            near={outline}
            axis={axis}
            clocks={level === 'days' ? clockZones(props) : none}
            month={month === null ? '' : words.tick('monthYear', month)}
            withParagraph={wide}
            bodyRef={body}
            onActive={active.set}
            onKey={key}
            onBlur={() => {
              mover.end(false);
              bars.end();
            }}
          />
          <ChartArea
            canvasRef={canvas}
            view={view}
            span={props.span}
            words={words}
            empty={empty}
            hover={hover}
            onKey={viewKeys.pan}
          />
        </div>
      </div>
      <div ref={live} className="unseen" aria-live="polite" />
      <div className="unseen" role="status">
        {mover.active || bars.said === '' ? mover.said : bars.said}
        {!mover.active && props.marked.size > 1 ? words.several(props.marked.size) : ''}
      </div>
      <div className="unseen" aria-live="polite">
        {mover.active ? props.verdict?.text : ''}
      </div>
    </div>
  );
}

/** Ctrl and Space takes a row's event into what is selected together, or out of it. */
function marks(event: KeyboardEvent, row: Row | undefined, { onIntent }: ChartProps): boolean {
  const asked = event.key === ' ' && (event.ctrlKey || event.metaKey);
  if (!asked || !row?.own?.editable) return false;
  onIntent({ kind: 'mark', key: row.own.key });
  return true;
}

/** The row that the Tab key reaches, and the keys that change it or act on it. */
function useActiveRow(
  { rows, onIntent }: ChartProps,
  body: { readonly current: HTMLElement | null },
  reveal: (index: number) => void,
) {
  const [id, setId] = useState<string | null>(null);
  const wantsFocus = useRef(false);
  const index = useMemo(() => Math.max(0, id === null ? 0 : rows.indexOfId(id)), [rows, id]);

  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    const element = body.current?.querySelector<HTMLElement>(`[data-index="${index}"]`);
    element?.focus({ preventScroll: true });
  }, [index, body]);

  const set = (next: number) => setId(rows.at(next)?.id ?? null);
  const move = (key: string, page: number): boolean => {
    const row = rows.at(index);
    if (!row) return false;
    const asked = outlineMove(key, rows, index, page);
    if (asked?.kind === 'go') {
      wantsFocus.current = asked.index !== index;
      reveal(asked.index);
      set(asked.index);
      return true;
    }
    const acts = key === 'Enter' || key === ' ';
    if (!asked && !acts) return false;
    if (asked || !row.target) onIntent({ kind: 'toggle', rowId: row.id });
    else onIntent({ kind: key === 'Enter' ? 'open' : 'select', target: row.target });
    return true;
  };
  return { index, set, move };
}

function useWide(scroller: { readonly current: HTMLElement | null }): boolean {
  const [wide, setWide] = useState(true);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const sized = new ResizeObserver(() => setWide(element.clientWidth >= ROOM_FOR_PARAGRAPHS));
    sized.observe(element);
    return () => sized.disconnect();
  }, [scroller]);
  return wide;
}

function clockZones({ clock }: ChartProps): readonly string[] {
  if (!clock) return none;
  return clock.secondZone === null ? [clock.zone] : [clock.zone, clock.secondZone];
}
