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

/** Press, drag, hover and wheel on the chart. Edits show as drafts; one intent is said when the pointer is let go,
 *  none after Escape. Returns how to stop. */
export function pointerGestures(
  canvas: HTMLCanvasElement,
  scroller: HTMLElement,
  frame: ChartFrame,
  props: () => ChartProps,
  onHover: (hover: Hover | null) => void,
): () => void {
  let press: Press | null = null;

  const at = (event: { clientX: number; clientY: number }) => {
    const box = canvas.getBoundingClientRect();
    const x = event.clientX - box.left;
    const y = event.clientY - box.top - frame.axis();
    return { x, y, hit: hitTest(frame.input(), x, y) };
  };

  const down = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const { x, y, hit } = at(event);
    onHover(null);
    press = {
      x,
      y,
      scrollTop: scroller.scrollTop,
      day: dayAt(props().view.scale(), x),
      hit,
      lastX: x,
      drag: 'none',
    };
    canvas.setPointerCapture(event.pointerId);
  };

  const move = (event: PointerEvent) => {
    if (!press) {
      hover(event);
      return;
    }
    const { x, y } = at(event);
    if (press.drag === 'none') {
      if (Math.hypot(x - press.x, y - press.y) < SLACK) return;
      const editing = beginEdit(press.hit);
      press.drag = editing ? 'edit' : 'pan';
      frame.setEditing(editing);
      canvas.style.cursor = editing ? 'grabbing' : 'move';
    }
    if (press.drag === 'pan') {
      props().view.pan(press.lastX - x);
      scroller.scrollTop = press.scrollTop - (y - press.y);
      press.lastX = x;
      return;
    }
    const editing = frame.editing();
    if (editing) frame.setEditing(follow(editing, press, dayAt(props().view.scale(), x)));
  };

  const up = () => {
    if (!press) return;
    const { hit, drag, y } = press;
    press = null;
    canvas.style.cursor = '';
    if (drag === 'none') {
      click(hit, y, props());
      return;
    }
    const editing = frame.editing();
    frame.setEditing(null);
    const intent = editing && intentOf(editing);
    if (intent) props().onIntent(intent);
  };

  const cancel = () => {
    press = null;
    canvas.style.cursor = '';
    frame.setEditing(null);
  };

  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !press || press.drag === 'none') return;
    event.preventDefault();
    event.stopPropagation();
    cancel();
  };

  const hover = (event: PointerEvent) => {
    const { x, y, hit } = at(event);
    canvas.style.cursor = y < 0 ? '' : cursorOf(hit);
    const says = y >= 0 && hit.row && (hit.item !== null || hit.inWindow);
    onHover(says ? { x, y: y + frame.axis(), hit } : null);
  };

  const leave = () => {
    if (!press) onHover(null);
  };

  const wheel = (event: WheelEvent) => {
    const { view } = props();
    const box = canvas.getBoundingClientRect();
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
  };

  const stop = new AbortController();
  const { signal } = stop;
  canvas.addEventListener('pointerdown', down, { signal });
  canvas.addEventListener('pointermove', move, { signal });
  canvas.addEventListener('pointerup', up, { signal });
  canvas.addEventListener('pointercancel', cancel, { signal });
  canvas.addEventListener('lostpointercapture', () => press && cancel(), { signal });
  canvas.addEventListener('pointerleave', leave, { signal });
  scroller.addEventListener('wheel', wheel, { passive: false, signal });
  window.addEventListener('keydown', key, { capture: true, signal });
  return () => stop.abort();
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
