import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { keyOfTarget } from '@shared/gantt/row';
import { rowIndexOf } from '@shared/gantt/rowLookup';
import { xOf } from '@shared/gantt/timeScale';
import { firstDay, lastDay } from '@shared/model/event';
import { chartFrame, type ChartFrame } from './chartFrame';
import type { ChartProps } from './chartProps';
import type { OutlineWindow } from './outlineWindow';
import { type Hover, pointerGestures } from './pointerGestures';
import { signal, type Signal } from './signal';

/** The elements of a chart, as React fills them. */
export interface ChartRefs {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly box: RefObject<HTMLDivElement | null>;
  readonly body: RefObject<HTMLDivElement | null>;
  readonly canvas: RefObject<HTMLCanvasElement | null>;
}

/** What React must know of a chart's frames: which rows the outline holds and what the pointer rests on, each heard by
 *  what shows it alone; never the scroll position. */
export interface FrameState {
  readonly frame: RefObject<ChartFrame | null>;
  readonly outline: Signal<OutlineWindow>;
  readonly hover: Signal<Hover | null>;
  readonly empty: boolean;
}

/** Draws a chart while it is mounted: in the next frame after every change of its props, and when something moves. */
export function useChartFrame(refs: ChartRefs, props: ChartProps): FrameState {
  const latest = useRef(props);
  const frame = useRef<ChartFrame | null>(null);
  const [outline] = useState(() => signal<OutlineWindow>({ first: 0, count: 0 }));
  const [hover] = useState(() => signal<Hover | null>(null));
  const [empty, setEmpty] = useState(false);

  useLayoutEffect(() => {
    // The same props: what changed is not drawn on the chart.
    if (latest.current === props) return;
    latest.current = props;
    frame.current?.request();
  });

  useLayoutEffect(() => {
    const elements = {
      scroller: refs.scroller.current!,
      box: refs.box.current!,
      rows: refs.body.current!,
      canvas: refs.canvas.current!,
    };
    const now = () => latest.current;
    const started = chartFrame(elements, now, {
      onWindow: outline.set,
      onEmpty: setEmpty,
    });
    frame.current = started;
    const { drawn } = latest.current;
    drawn.current = started.input;
    const { canvas, scroller } = elements;
    const stopPointer = pointerGestures(canvas, scroller, started, now, hover.set);
    return () => {
      stopPointer();
      started.stop();
      frame.current = null;
      drawn.current = null;
    };
    // None of these ever changes: one frame for as long as the chart is mounted.
  }, [refs.scroller, refs.box, refs.body, refs.canvas, outline, hover]);

  const { view } = props;
  const heard = useRef(view);
  useLayoutEffect(() => {
    const hear = () => {
      hover.set(null);
      frame.current?.request();
    };
    // The first view is drawn already.
    if (heard.current !== view) hear();
    heard.current = view;
    return view.subscribe(hear);
  }, [view, hover]);

  useSelectionInView(props, latest, frame);
  usePreviewInView(props, latest, frame);
  return { frame, outline, hover, empty };
}

/** What is selected elsewhere (a finding, the schedule) comes into view here. */
function useSelectionInView(
  { selection }: ChartProps,
  latest: RefObject<ChartProps>,
  frame: RefObject<ChartFrame | null>,
): void {
  const key = selection === null ? null : keyOfTarget(selection);
  useEffect(() => {
    if (key === null || !frame.current) return;
    const { rows, view } = latest.current;
    const index = rowIndexOf(rows)(key);
    if (index === null) return;
    frame.current.reveal(index);
    const item = rows.at(index)!.items.find((i) => i.key === key);
    if (!item || view.width() === 0) return;
    const left = xOf(view.scale(), item.start);
    const right = xOf(view.scale(), item.end);
    if (right < 0 || left > view.width()) view.showDay((item.start + item.end) / 2);
  }, [key, latest, frame]);
}

/** A preview comes into view with what it leaves a gap to: its row, and its dates before and after. */
function usePreviewInView(
  { preview }: ChartProps,
  latest: RefObject<ChartProps>,
  frame: RefObject<ChartFrame | null>,
): void {
  useEffect(() => {
    if (!preview || !frame.current) return;
    const { rows, view } = latest.current;
    const { gap } = preview;
    for (const id of [gap?.otherRowId, gap?.rowId, preview.rowId]) {
      const index = id === undefined ? -1 : rows.indexOfId(id);
      if (index >= 0) frame.current.reveal(index);
    }
    const first = firstDay(preview.dates);
    const last = lastDay(preview.dates);
    if (first === null || last === null || view.width() === 0) return;
    const [from, to] = [Math.min(first, gap?.from ?? first), Math.max(last + 1, gap?.to ?? last)];
    const isOut = xOf(view.scale(), from) < 0 || xOf(view.scale(), to) > view.width();
    if (isOut) view.showDay((from + to) / 2);
  }, [preview, latest, frame]);
}
