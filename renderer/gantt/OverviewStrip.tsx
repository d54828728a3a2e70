import {
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useDeferredValue,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { mirrored } from '@shared/gantt/mirror';
import { frameOf, type Overview, overviewShapes, stripScale } from '@shared/gantt/overview';
import { dayAt, xOf } from '@shared/gantt/timeScale';
import type { Day } from '@shared/model/time';
import { paintShapes } from './canvasPainter';
import { type ChartView, daysInView } from './chartView';
import { isRightToLeft, keyAlong, xAlong } from '@renderer/ui/direction';
import { readPalette } from './palette';
import { whenLookChanges } from './whenLookChanges';
import type { ZoomWords } from './ZoomBar';

const HEIGHT = 32;

interface OverviewStripProps {
  readonly view: ChartView;
  readonly overview: Overview;
  readonly today: Day;
  readonly words: ZoomWords;
}

/** Pixels around an edge of the frame that take hold of the edge. */
const EDGE = 5;

/** What of the frame is being dragged; for the whole, how far inside it was taken. */
type Grab = { readonly edge: 'start' | 'end' } | { readonly edge: null; readonly at: number };

/** The whole plan in 32 pixels: the frame is what the chart shows. Dragging or a click moves it, arrows too; its edges
 *  and the arrows with Shift make it longer or shorter. */
export function OverviewStrip({ view, overview, today, words }: OverviewStripProps) {
  const strip = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const grabbed = useRef<Grab | null>(null);
  const [width, setWidth] = useState(0);
  const [theme, setTheme] = useState(0);
  // The strip draws the whole plan: after the frame in which an edit shows on the chart.
  const drawn = useDeferredValue(overview);

  useLayoutEffect(() => {
    const sized = new ResizeObserver(() => setWidth(strip.current?.clientWidth ?? 0));
    sized.observe(strip.current!);
    const stopLook = whenLookChanges(() => setTheme((n) => n + 1));
    return () => {
      sized.disconnect();
      stopLook();
    };
  }, []);

  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context || !canvas.current || width === 0) return;
    const ratio = window.devicePixelRatio || 1;
    canvas.current.width = Math.round(width * ratio);
    canvas.current.height = HEIGHT * ratio;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    const shapes = overviewShapes(drawn, width);
    const now = Math.round(xOf(stripScale(drawn, width), today));
    const line = { kind: 'rect', x: now, y: 0, w: 1.5, h: HEIGHT, color: 'accent' } as const;
    const all = [...shapes, line];
    const seen = isRightToLeft(canvas.current) ? mirrored(all, width) : all;
    paintShapes(context, seen, readPalette(canvas.current));
  }, [drawn, width, today, theme]);

  const box = useFrameBox(strip, { view, overview, words }, width);
  const whole = stripScale(overview, Math.max(1, width));
  const frameNow = () => frameOf(whole, view.scale(), view.width());

  const xIn = (event: PointerEvent) => xAlong(strip.current!, event.clientX);
  const down = (event: PointerEvent) => {
    const x = xIn(event);
    const frame = frameNow();
    const edge = edgeAt(x, frame);
    const inside = x >= frame.x && x <= frame.x + frame.w;
    grabbed.current = edge ? { edge } : { edge, at: inside ? x - frame.x : frame.w / 2 };
    strip.current!.setPointerCapture(event.pointerId);
    if (!edge && !inside) view.showDay(dayAt(whole, x));
  };
  const move = (event: PointerEvent) => {
    const x = xIn(event);
    const grab = grabbed.current;
    if (!grab) strip.current!.style.cursor = edgeAt(x, frameNow()) ? 'ew-resize' : '';
    else if (grab.edge === null) view.showDay(dayAt(whole, x - grab.at), 0);
    else stretch(view, grab.edge, dayAt(whole, x));
  };
  const up = () => {
    grabbed.current = null;
  };
  const key = (event: KeyboardEvent) => {
    const step = view.width() * (event.ctrlKey ? 0.8 : 0.1);
    const pressed = keyAlong(event);
    if (event.shiftKey && pressed === 'ArrowLeft') view.zoomBy(1.25, 0);
    else if (event.shiftKey && pressed === 'ArrowRight') view.zoomBy(0.8, 0);
    else if (pressed === 'ArrowLeft') view.pan(-step);
    else if (pressed === 'ArrowRight') view.pan(step);
    else if (pressed === 'Home') view.showDay(overview.from, 0.05);
    else if (pressed === 'End') view.showDay(overview.to, 0.95);
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={strip}
      className="overview ring-inside"
      role="slider"
      tabIndex={0}
      aria-label={words.overview}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={100}
      // From the first layout on as useFrameBox says.
      aria-valuenow={0}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={up}
      onPointerCancel={up}
      onKeyDown={key}
    >
      <canvas ref={canvas} aria-hidden="true" />
      <div className="overview-room">
        <div ref={box} className="overview-frame" />
      </div>
    </div>
  );
}

/** Where in the whole plan a day is, in whole percent. */
function percent(day: number, { from, to }: Overview): number {
  const part = (day - from) / Math.max(1, to - from);
  return Math.round(Math.min(1, Math.max(0, part)) * 100);
}

/** The box of the frame. It and what the slider says follow the view by hand, in whole pixels and by a translation: they
 *  change with every frame of a pan, in which React has nothing to draw and nothing is laid out. */
function useFrameBox(
  strip: RefObject<HTMLElement | null>,
  { view, overview, words }: Pick<OverviewStripProps, 'view' | 'overview' | 'words'>,
  width: number,
): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const whole = stripScale(overview, Math.max(1, width));
    let said = '';
    const follow = () => {
      const { x, w } = frameOf(whole, view.scale(), view.width());
      const start = Math.round(x);
      box.current!.style.setProperty('--start', `${start}px`);
      box.current!.style.width = `${Math.round(x + w) - start}px`;
      const [first, last] = daysInView(view);
      if (said === `${first} ${last}`) return;
      said = `${first} ${last}`;
      strip.current!.ariaValueNow = String(percent((first + last) / 2, overview));
      strip.current!.ariaValueText = words.overviewValue(first, last);
    };
    follow();
    return view.subscribe(follow);
  }, [strip, view, overview, words, width]);
  return box;
}

/** The edge of the frame that lies under a pixel; null elsewhere. */
function edgeAt(x: number, frame: ReturnType<typeof frameOf>): 'start' | 'end' | null {
  if (Math.abs(x - frame.x) <= EDGE) return 'start';
  return Math.abs(x - frame.x - frame.w) <= EDGE ? 'end' : null;
}

/** Shows the days up to an edge that was dragged to a day; the other edge stays. */
function stretch(view: ChartView, edge: 'start' | 'end', day: number): void {
  const width = view.width();
  const now = view.scale();
  const days = edge === 'start' ? dayAt(now, width) - day : day - dayAt(now, 0);
  if (days > 1) view.zoomTo((width * 7) / days, edge === 'start' ? width : 0);
}
