import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { axisHeight } from '@shared/gantt/axisScene';
import { keyOfTarget } from '@shared/gantt/row';
import { rowIndexOf } from '@shared/gantt/rowLookup';
import { xOf, zoomLevelOf } from '@shared/gantt/timeScale';
import { chartFrame, type ChartFrame } from './chartFrame';
import type { ChartProps } from './chartProps';
import { intentOf } from './editing';
import { HoverTip } from './HoverTip';
import { beginMove, editingOf, type MoveMode, moveByKey } from './moveMode';
import { Outline } from './Outline';
import { outlineMove } from './outlineKeys';
import { type Hover, pointerGestures } from './pointerGestures';
import { useViewKeys } from './useViewKeys';
import './chart.css';

const none: readonly string[] = [];

/** Width from which the outline has room for paragraphs. */
const ROOM_FOR_PARAGRAPHS = 1100;

/** Outline and chart: one native scroller with one sticky box that holds both, moved in one animation frame. */
export function Chart(props: ChartProps) {
  const { rows, rowHeight, view, words, onIntent } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const latest = useRef(props);
  const frame = useRef<ChartFrame | null>(null);
  const mode = useRef<MoveMode | null>(null);
  const wantsFocus = useRef(false);
  const [outline, setOutline] = useState({ first: 0, count: 40 });
  const [activeId, setActiveId] = useState<string | null>(null);
  const [hover, setHover] = useState<Hover | null>(null);
  const [empty, setEmpty] = useState(false);
  const [said, setSaid] = useState('');
  const [axis, setAxis] = useState(40);
  const [hours, setHours] = useState(false);
  const [wide, setWide] = useState(true);

  const activeIndex = useMemo(() => {
    const found = rows.findIndex((row) => row.id === activeId);
    return found === -1 ? 0 : found;
  }, [rows, activeId]);
  const selectedIndex =
    props.selection === null ? null : rowIndexOf(rows)(keyOfTarget(props.selection));

  useLayoutEffect(() => {
    latest.current = props;
    frame.current?.draw();
  });

  useLayoutEffect(() => {
    const elements = {
      scroller: scroller.current!,
      box: box.current!,
      rows: body.current!,
      canvas: canvas.current!,
    };
    const started = chartFrame(
      elements,
      () => latest.current,
      (first, count) => setOutline({ first, count }),
      setEmpty,
    );
    frame.current = started;
    const stopPointer = pointerGestures(
      elements.canvas,
      elements.scroller,
      started,
      () => latest.current,
      setHover,
    );
    const sized = new ResizeObserver(() => {
      setWide(elements.scroller.clientWidth >= ROOM_FOR_PARAGRAPHS);
    });
    sized.observe(elements.scroller);
    return () => {
      sized.disconnect();
      stopPointer();
      started.stop();
      frame.current = null;
    };
  }, []);

  useLayoutEffect(() => {
    const hear = () => {
      setAxis(axisHeight({ scale: view.scale(), clock: latest.current.clock }));
      setHours(zoomLevelOf(view.scale()) === 'days');
      setHover(null);
      frame.current?.request();
    };
    hear();
    return view.subscribe(hear);
  }, [view]);

  // What is selected elsewhere (a finding, the schedule) comes into view here.
  const selectionKey = props.selection === null ? null : keyOfTarget(props.selection);
  useEffect(() => {
    const at = frame.current;
    if (selectionKey === null || !at) return;
    const { rows: now, view: shown } = latest.current;
    const index = rowIndexOf(now)(selectionKey);
    if (index === null) return;
    at.reveal(index);
    const item = now[index]!.items.find((i) => i.key === selectionKey);
    if (!item || shown.width() === 0) return;
    const left = xOf(shown.scale(), item.start);
    const right = xOf(shown.scale(), item.end);
    if (right < 0 || left > shown.width()) shown.showDay((item.start + item.end) / 2);
  }, [selectionKey]);

  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    body.current?.querySelector<HTMLElement>(`[data-index="${activeIndex}"]`)?.focus({
      preventScroll: true,
    });
  }, [activeIndex]);

  const goTo = (index: number) => {
    wantsFocus.current = true;
    frame.current?.reveal(index);
    setActiveId(rows[index]?.id ?? null);
    if (index === activeIndex) wantsFocus.current = false;
  };

  const setMode = (next: MoveMode | null) => {
    mode.current = next;
    const editing = next && editingOf(next);
    frame.current?.setEditing(editing);
    if (editing) {
      setSaid(words.moveMode(words.draft(editing.dates, editing.item ? editing.before : null)));
    }
  };

  const endMove = (commit: boolean) => {
    const current = mode.current;
    if (!current) return;
    const editing = editingOf(current);
    mode.current = null;
    frame.current?.setEditing(null);
    const intent = commit ? intentOf(editing) : null;
    setSaid(intent ? words.moveDone(words.draft(editing.dates, null)) : words.moveBack);
    if (intent) onIntent(intent);
  };

  const moveKey = (event: KeyboardEvent): boolean => {
    const current = mode.current;
    if (!current) return false;
    if (event.key === 'Enter') endMove(true);
    else if (event.key === 'Escape') endMove(false);
    else {
      const next = moveByKey(current, event);
      if (next) setMode(next);
      else return event.key !== 'Tab';
    }
    return true;
  };

  const key = (event: KeyboardEvent) => {
    if (moveKey(event)) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = rows[activeIndex];
    if (!row) return;
    const page = Math.max(1, outline.count - 12);
    const move = outlineMove(event.key, rows, activeIndex, page);
    if (move?.kind === 'go') goTo(move.index);
    else if (move) onIntent({ kind: 'toggle', rowId: row.id });
    else if (event.key === 'Enter' && row.target) onIntent({ kind: 'open', target: row.target });
    else if (event.key === ' ' && row.target) onIntent({ kind: 'select', target: row.target });
    else if (event.key === 'Enter' || event.key === ' ')
      onIntent({ kind: 'toggle', rowId: row.id });
    else if (event.key.toLowerCase() === 'm') {
      const begun = beginMove(row, props.today);
      if (!begun) return;
      if (row.target) onIntent({ kind: 'select', target: row.target });
      bringIntoView(begun);
      setMode(begun);
    } else return;
    event.preventDefault();
  };

  const bringIntoView = (begun: MoveMode) => {
    const { dates } = begun.base;
    const day = dates.span?.start ?? dates.at?.day ?? dates.sittings[0]?.day;
    if (day === undefined) return;
    const x = xOf(view.scale(), day);
    if (x < 0 || x > view.width()) view.showDay(day);
  };

  const viewKeys = useViewKeys(view, props.span, scroller, rowHeight);

  return (
    <div ref={scroller} className="chart-scroller" tabIndex={-1} onKeyDown={viewKeys.zoom}>
      <div className="chart-spacer" style={{ height: axis + rows.length * rowHeight }}>
        <div ref={box} className={wide ? 'chart-box wide' : 'chart-box'}>
          <Outline
            rows={rows}
            rowHeight={rowHeight}
            findings={props.findings}
            words={words}
            onIntent={onIntent}
            selectedIndex={selectedIndex}
            activeIndex={activeIndex}
            first={outline.first}
            count={outline.count}
            axis={axis}
            clocks={hours ? clockZones(props) : none}
            withParagraph={wide}
            bodyRef={body}
            onActive={(index) => setActiveId(rows[index]?.id ?? null)}
            onKey={key}
            onBlur={() => endMove(false)}
          />
          <div
            className="chart-area ring-inside"
            role="application"
            aria-label={words.chart}
            aria-description={words.chartHelp}
            tabIndex={0}
            onKeyDown={viewKeys.pan}
          >
            <canvas ref={canvas} aria-hidden="true" />
            {empty && (
              <div className="chart-empty">
                <span>{words.nothingHere}</span>
                <button
                  type="button"
                  className="button"
                  onClick={() => view.fitDays(props.span.from, props.span.to)}
                >
                  {words.fit}
                </button>
              </div>
            )}
            <HoverTip hover={hover} words={words} width={view.width()} />
          </div>
        </div>
      </div>
      <div className="unseen" role="status">
        {said}
      </div>
    </div>
  );
}

function clockZones({ clock }: ChartProps): readonly string[] {
  if (!clock) return none;
  return clock.secondZone === null ? [clock.zone] : [clock.zone, clock.secondZone];
}
