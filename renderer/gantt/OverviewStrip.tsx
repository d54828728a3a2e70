import {
  type KeyboardEvent,
  type PointerEvent,
  useDeferredValue,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { frameOf, type Overview, overviewShapes, stripScale } from '@shared/gantt/overview';
import { dayAt, xOf } from '@shared/gantt/timeScale';
import { type Day, toDay } from '@shared/model/time';
import { paintShapes } from './canvasPainter';
import type { ChartView } from './chartView';
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

/** The whole plan in 32 pixels: the frame is what the chart shows. Dragging or a click moves it, arrows too. */
export function OverviewStrip({ view, overview, today, words }: OverviewStripProps) {
  const strip = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const grabbed = useRef<number | null>(null);
  const [width, setWidth] = useState(0);
  const [theme, setTheme] = useState(0);
  // The strip draws the whole plan: after the frame in which an edit shows on the chart.
  const drawn = useDeferredValue(overview);
  const scale = useSyncExternalStore(view.subscribe, view.scale);
  useSyncExternalStore(view.subscribe, view.width);

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
    paintShapes(context, [...shapes, line], readPalette(canvas.current));
  }, [drawn, width, today, theme]);

  const whole = stripScale(overview, Math.max(1, width));
  const frame = frameOf(whole, scale, view.width());
  const first = toDay(Math.floor(dayAt(scale, 0)));
  const last = toDay(Math.ceil(dayAt(scale, view.width())) - 1);
  const days = Math.max(1, overview.to - overview.from);
  const middle = (first + last) / 2;

  const xIn = (event: PointerEvent) => event.clientX - strip.current!.getBoundingClientRect().left;
  const down = (event: PointerEvent) => {
    const x = xIn(event);
    const inside = x >= frame.x && x <= frame.x + frame.w;
    grabbed.current = inside ? x - frame.x : frame.w / 2;
    strip.current!.setPointerCapture(event.pointerId);
    if (!inside) view.showDay(dayAt(whole, x));
  };
  const move = (event: PointerEvent) => {
    if (grabbed.current !== null) view.showDay(dayAt(whole, xIn(event) - grabbed.current), 0);
  };
  const up = () => {
    grabbed.current = null;
  };
  const key = (event: KeyboardEvent) => {
    const step = view.width() * (event.ctrlKey ? 0.8 : 0.1);
    if (event.key === 'ArrowLeft') view.pan(-step);
    else if (event.key === 'ArrowRight') view.pan(step);
    else if (event.key === 'Home') view.showDay(overview.from, 0.05);
    else if (event.key === 'End') view.showDay(overview.to, 0.95);
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
      aria-valuenow={Math.round(
        Math.min(100, Math.max(0, ((middle - overview.from) / days) * 100)),
      )}
      aria-valuetext={words.overviewValue(first, last)}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={up}
      onPointerCancel={up}
      onKeyDown={key}
    >
      <canvas ref={canvas} aria-hidden="true" />
      <div className="overview-frame" style={{ left: frame.x, width: frame.w }} />
    </div>
  );
}
