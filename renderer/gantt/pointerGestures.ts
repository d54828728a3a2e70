import { folded } from '@shared/gantt/clock';
import { type Hit, hitTest } from '@shared/gantt/hitTest';
import { dayAt, pxPerDay, zoomLevelOf } from '@shared/gantt/timeScale';
import type { Day } from '@shared/model/time';
import { toDay } from '@shared/model/time';
import type { ChartFrame } from './chartFrame';
import type { ChartProps } from './chartProps';
import {
  editItem,
  editSchedule,
  type Editing,
  intentOf,
  moved,
  resized,
  scheduledAt,
  waitingMandate,
} from './editing';

/** What the pointer rests on, in pixels of the canvas; null where nothing can be said. */
export interface Hover {
  readonly x: number;
  readonly y: number;
  readonly hit: Hit;
}

interface Press {
  readonly x: number;
  readonly y: number;
  readonly scrollTop: number;
  readonly day: number;
  readonly hit: Hit;
  lastX: number;
  drag: 'none' | 'pan' | 'edit';
}

/** Pixels before a press becomes a drag. */
const SLACK = 4;

/** What gestures act on. */
interface Gestures {
  readonly canvas: HTMLCanvasElement;
  readonly scroller: HTMLElement;
  readonly frame: ChartFrame;
  readonly props: () => ChartProps;
  readonly onHover: (hover: Hover | null) => void;
  press: Press | null;
}

/** Press, drag, hover and wheel on the chart. Edits show as drafts; one intent is said when the pointer is let go,
 *  none after Escape. Returns how to stop. */
export function pointerGestures(
  canvas: HTMLCanvasElement,
  scroller: HTMLElement,
  frame: ChartFrame,
  props: () => ChartProps,
  onHover: (hover: Hover | null) => void,
): () => void {
  const g: Gestures = { canvas, scroller, frame, props, onHover, press: null };
  const stop = new AbortController();
  const { signal } = stop;
  canvas.addEventListener('pointerdown', (event) => down(g, event), { signal });
  canvas.addEventListener('pointermove', (event) => move(g, event), { signal });
  canvas.addEventListener('pointerup', () => up(g), { signal });
  canvas.addEventListener('pointercancel', () => cancel(g), { signal });
  canvas.addEventListener('lostpointercapture', () => g.press && cancel(g), { signal });
  canvas.addEventListener('pointerleave', () => !g.press && onHover(null), { signal });
  scroller.addEventListener('wheel', (event) => wheel(g, event), { passive: false, signal });
  window.addEventListener('keydown', (event) => escape(g, event), { capture: true, signal });
  return () => stop.abort();
}

function at(g: Gestures, event: { readonly clientX: number; readonly clientY: number }) {
  const box = g.canvas.getBoundingClientRect();
  const x = event.clientX - box.left;
  const y = event.clientY - box.top - g.frame.axis();
  return { x, y, hit: hitTest(g.frame.input(), x, y) };
}

function down(g: Gestures, event: PointerEvent): void {
  if (event.button !== 0) return;
  const { x, y, hit } = at(g, event);
  g.onHover(null);
  g.press = {
    x,
    y,
    scrollTop: g.scroller.scrollTop,
    day: dayAt(g.props().view.scale(), x),
    hit,
    lastX: x,
    drag: 'none',
  };
  g.canvas.setPointerCapture(event.pointerId);
}

function move(g: Gestures, event: PointerEvent): void {
  const { press } = g;
  if (!press) {
    hover(g, event);
    return;
  }
  const { x, y } = at(g, event);
  if (press.drag === 'none' && Math.hypot(x - press.x, y - press.y) < SLACK) return;
  if (press.drag === 'none') beginDrag(g, press);
  const { view } = g.props();
  if (press.drag === 'pan') {
    view.pan(press.lastX - x);
    g.scroller.scrollTop = press.scrollTop - (y - press.y);
    press.lastX = x;
    return;
  }
  const editing = g.frame.editing();
  if (editing) g.frame.setEditing(follow(editing, press, dayAt(view.scale(), x)));
}

function beginDrag(g: Gestures, press: Press): void {
  const editing = beginEdit(press.hit);
  press.drag = editing ? 'edit' : 'pan';
  g.frame.setEditing(editing);
  g.canvas.style.cursor = editing ? 'grabbing' : 'move';
}

function up(g: Gestures): void {
  if (!g.press) return;
  const { hit, drag, y } = g.press;
  g.press = null;
  g.canvas.style.cursor = '';
  if (drag === 'none') {
    click(hit, y, g.props());
    return;
  }
  const editing = g.frame.editing();
  g.frame.setEditing(null);
  const intent = editing && intentOf(editing);
  if (intent) g.props().onIntent(intent);
}

function cancel(g: Gestures): void {
  g.press = null;
  g.canvas.style.cursor = '';
  g.frame.setEditing(null);
}

function escape(g: Gestures, event: KeyboardEvent): void {
  if (event.key !== 'Escape' || !g.press || g.press.drag === 'none') return;
  event.preventDefault();
  event.stopPropagation();
  cancel(g);
}

function hover(g: Gestures, event: PointerEvent): void {
  const { x, y, hit } = at(g, event);
  g.canvas.style.cursor = y < 0 ? '' : cursorOf(hit);
  const says = y >= 0 && hit.row && (hit.item !== null || hit.inWindow);
  g.onHover(says ? { x, y: y + g.frame.axis(), hit } : null);
}

function wheel(g: Gestures, event: WheelEvent): void {
  const { view } = g.props();
  const box = g.canvas.getBoundingClientRect();
  const x = event.clientX - box.left;
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault();
    const inside = x >= 0 && x <= box.width;
    view.zoomBy(Math.exp(-pixels(event.deltaY, event) / 400), inside ? x : undefined);
    return;
  }
  const across = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
  if (Math.abs(across) <= Math.abs(event.deltaY) && !event.shiftKey) return;
  event.preventDefault();
  view.pan(pixels(across, event));
}

function beginEdit(hit: Hit): Editing | null {
  if (!hit.row) return null;
  const own = editItem(hit.row, hit.item);
  if (own) return hit.item?.shape === 'band' && hit.part === 'body' ? null : own;
  if (hit.inWindow || hit.item?.target.type === 'mandate') return editSchedule(hit.row, hit.day);
  return null;
}

function follow(editing: Editing, press: Press, day: number): Editing {
  if (editing.kind === 'schedule') return scheduledAt(editing, toDay(Math.floor(day)));
  const days = Math.round(day - press.day);
  const { part } = press.hit;
  if (part === 'start' || part === 'end') return resized(editing, part, days);
  return moved(editing, days);
}

function click(hit: Hit, y: number, props: ChartProps): void {
  if (y < 0) {
    const night = nightAt(props, hit);
    if (night !== null) props.onNight(night);
    return;
  }
  if (hit.away) {
    props.onIntent({ kind: 'select', target: hit.away.target });
    props.view.showDay((hit.away.start + hit.away.end) / 2);
    return;
  }
  props.onIntent({ kind: 'select', target: hit.item?.target ?? hit.row?.target ?? null });
}

/** A click on the axis in day zoom folds and opens the night of that day. */
function nightAt(props: ChartProps, hit: Hit): Day | null {
  const scale = props.view.scale();
  if (!props.clock || zoomLevelOf(scale) !== 'days' || pxPerDay(scale) < folded.from / 60)
    return null;
  return hit.day;
}

function cursorOf(hit: Hit): string {
  if (hit.part === 'start' || hit.part === 'end')
    return hit.item?.editable ? 'ew-resize' : 'pointer';
  if (hit.item || hit.away)
    return hit.item?.editable && hit.item.shape !== 'band' ? 'grab' : 'pointer';
  return hit.inWindow && hit.row && waitingMandate(hit.row) ? 'copy' : '';
}

/** Wheel steps in pixels, whatever unit the mouse counts in. */
function pixels(delta: number, event: WheelEvent): number {
  if (event.deltaMode === WheelEvent.DOM_DELTA_LINE) return delta * 16;
  return event.deltaMode === WheelEvent.DOM_DELTA_PAGE ? delta * 400 : delta;
}
