import { type Hit, hitTest } from '@shared/gantt/hitTest';
import { dayAt } from '@shared/gantt/timeScale';
import { toDay } from '@shared/model/time';
import { afterClick, cursorOf } from './clicks';
import type { ChartFrame } from './chartFrame';
import type { ChartProps } from './chartProps';
import { xAlong } from '@renderer/ui/direction';
import { edgeScroll, type EdgeScroll } from './edgeScroll';
import {
  editItem,
  editSchedule,
  type Editing,
  intentOf,
  type Into,
  moved,
  movingOf,
  resized,
  scheduledAt,
} from './editing';
import { headOf } from './groups';
import { type Pinch, pinchOf } from './pinch';
import { wheelOn } from './wheel';

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
  /** It was selected before it was pressed. */
  readonly selected: boolean;
  lastX: number;
  drag: 'none' | 'pan' | 'edit';
}

/** Pixels before a press becomes a drag. */
const SLACK = 4;

/** What of a pointer decides. */
interface Point {
  readonly clientX: number;
  readonly clientY: number;
  readonly altKey: boolean;
}

/** What gestures act on. */
interface Gestures {
  readonly canvas: HTMLCanvasElement;
  readonly scroller: HTMLElement;
  readonly frame: ChartFrame;
  readonly props: () => ChartProps;
  readonly onHover: (hover: Hover | null) => void;
  readonly pinch: Pinch;
  readonly edge: EdgeScroll;
  press: Press | null;
}

/** Press, drag, hover, wheel and pinch on the chart. Edits show as drafts; one intent is said when the pointer is let
 *  go, none after Escape. Returns how to stop. */
export function pointerGestures(
  canvas: HTMLCanvasElement,
  scroller: HTMLElement,
  frame: ChartFrame,
  props: () => ChartProps,
  onHover: (hover: Hover | null) => void,
): () => void {
  let latest: Point | null = null;
  const again = () => latest && g.press?.drag === 'edit' && drag(g, g.press, latest);
  const g: Gestures = {
    canvas,
    scroller,
    frame,
    props,
    onHover,
    pinch: pinchOf(canvas, scroller, () => props().view),
    edge: edgeScroll(scroller, () => props().view, again),
    press: null,
  };
  const stop = new AbortController();
  const { signal } = stop;
  canvas.addEventListener('pointerdown', (event) => down(g, event), { signal });
  const move = (event: PointerEvent) => {
    latest = event;
    moveOn(g, event);
  };
  canvas.addEventListener('pointermove', move, { signal });
  canvas.addEventListener('pointerup', (event) => up(g, event), { signal });
  canvas.addEventListener('pointercancel', (event) => cancel(g, event), { signal });
  canvas.addEventListener('lostpointercapture', (event) => g.press && cancel(g, event), { signal });
  canvas.addEventListener('pointerleave', () => !g.press && onHover(null), { signal });
  const wheel = (event: WheelEvent) => wheelOn(event, canvas, props().view);
  scroller.addEventListener('wheel', wheel, { passive: false, signal });
  window.addEventListener('keydown', (event) => escape(g, event), { capture: true, signal });
  return () => {
    g.edge.stop();
    stop.abort();
  };
}

function at(g: Gestures, event: { readonly clientX: number; readonly clientY: number }) {
  const box = g.canvas.getBoundingClientRect();
  const x = xAlong(g.canvas, event.clientX);
  const y = event.clientY - box.top - g.frame.axis();
  return { x, y, hit: hitTest(g.frame.input(), x, y) };
}

function down(g: Gestures, event: PointerEvent): void {
  if (event.button !== 0) return;
  if (g.pinch.down(event)) {
    put(g);
    return;
  }
  const { x, y, hit } = at(g, event);
  const input = g.frame.input();
  g.onHover(null);
  g.press = {
    x,
    y,
    scrollTop: g.scroller.scrollTop,
    day: dayAt(g.props().view.scale(), x),
    hit,
    selected: hit.item !== null && input.selection === hit.item.key,
    lastX: x,
    drag: 'none',
  };
  g.canvas.setPointerCapture(event.pointerId);
}

function moveOn(g: Gestures, event: PointerEvent): void {
  if (g.pinch.move(event)) return;
  const { press } = g;
  if (!press) {
    hover(g, event);
    return;
  }
  const { x, y } = at(g, event);
  if (press.drag === 'none' && Math.hypot(x - press.x, y - press.y) < SLACK) return;
  if (press.drag === 'none') beginDrag(g, press, event);
  if (press.drag === 'pan') {
    g.props().view.pan(press.lastX - x);
    g.scroller.scrollTop = press.scrollTop - (y - press.y);
    press.lastX = x;
    return;
  }
  g.edge.point(x, y, g.canvas.clientWidth, g.canvas.clientHeight - g.frame.axis());
  drag(g, press, event);
}

function beginDrag(g: Gestures, press: Press, event: PointerEvent): void {
  // A finger scrolls: it takes only what was selected before.
  const editing =
    event.pointerType === 'touch' && !press.selected ? null : beginEdit(press.hit, g.props());
  press.drag = editing ? 'edit' : 'pan';
  g.frame.setEditing(editing);
  g.canvas.style.cursor = editing ? 'grabbing' : 'move';
}

/** The edit follows the pointer: on working days unless Alt is held, into another group where it is over one. */
function drag(g: Gestures, press: Press, point: Point): void {
  const editing = g.frame.editing();
  if (!editing) return;
  const props = g.props();
  const { x, hit } = at(g, point);
  const work = point.altKey ? null : props.work;
  const day = dayAt(props.view.scale(), x);
  const { part } = press.hit;
  if (editing.kind === 'schedule') {
    g.frame.setEditing(scheduledAt(editing, toDay(Math.floor(day)), work));
    return;
  }
  const days = Math.round(day - press.day);
  if (part === 'start' || part === 'end') {
    g.frame.setEditing(resized(editing, part, days, work));
    return;
  }
  const into = editing.others.length === 0 ? intoAt(props, editing, press.hit, hit) : null;
  g.frame.setEditing({ ...moved(editing, days, work), into });
}

/** The group under the pointer, where it means something to let the item go in it. */
function intoAt(props: ChartProps, { item }: Editing, pressed: Hit, over: Hit): Into | null {
  if (!item || !over.row || over.index === pressed.index) return null;
  const from = headOf(props.rows, pressed.index);
  const to = headOf(props.rows, over.index);
  const found = from && to && props.into(item, from, to);
  return found && { ...found, rowId: over.row.id };
}

function up(g: Gestures, event: PointerEvent): void {
  g.edge.stop();
  if (g.pinch.up(event) || !g.press) return;
  const { press } = g;
  g.press = null;
  g.canvas.style.cursor = '';
  if (press.drag === 'none') {
    afterClick(press.hit, press.y, press.selected, event, g.props());
    return;
  }
  const editing = g.frame.editing();
  g.frame.setEditing(null);
  const intent = editing && intentOf(editing);
  if (intent) g.props().onIntent(intent);
}

function cancel(g: Gestures, event: PointerEvent): void {
  g.pinch.up(event);
  put(g);
}

/** Everything is as it was before the press. */
function put(g: Gestures): void {
  g.edge.stop();
  g.press = null;
  g.canvas.style.cursor = '';
  g.frame.setEditing(null);
}

function escape(g: Gestures, event: KeyboardEvent): void {
  if (event.key !== 'Escape' || !g.press || g.press.drag === 'none') return;
  event.preventDefault();
  event.stopPropagation();
  put(g);
}

function hover(g: Gestures, event: PointerEvent): void {
  const { x, y, hit } = at(g, event);
  g.canvas.style.cursor = y < 0 ? '' : cursorOf(hit);
  const says = y >= 0 && hit.row && (hit.item ?? hit.column ?? hit.more ?? hit.inWindow);
  g.onHover(says ? { x, y: y + g.frame.axis(), hit } : null);
}

function beginEdit(hit: Hit, props: ChartProps): Editing | null {
  if (!hit.row) return null;
  const isMarked = hit.item !== null && props.marked.has(hit.item.key);
  const others = isMarked ? movingOf(props.rows, props.marked) : [];
  const own = editItem(hit.row, hit.item, others);
  if (own) return hit.item?.shape === 'band' && hit.part === 'body' ? null : own;
  if (hit.inWindow || hit.item?.target.type === 'mandate') {
    return editSchedule(hit.row, hit.day, props.work);
  }
  return null;
}
