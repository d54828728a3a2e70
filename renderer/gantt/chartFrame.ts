import { flushSync } from 'react-dom';
import { axisHeight, axisScene } from '@shared/gantt/axisScene';
import type { Draft } from '@shared/gantt/draft';
import type { Palette } from '@shared/gantt/palette';
import { keyOfTarget } from '@shared/gantt/row';
import { rowTopsOf } from '@shared/gantt/rowTops';
import { mirrored } from '@shared/gantt/mirror';
import { sceneOf } from '@shared/gantt/scene';
import type { SceneInput } from '@shared/gantt/sceneInput';
import type { Measure, Shape } from '@shared/gantt/shape';
import { dayAt } from '@shared/gantt/timeScale';
import { paintShapes } from './canvasPainter';
import type { ChartProps } from './chartProps';
import { isRightToLeft } from '@renderer/ui/direction';
import { draftOf, type Editing, intentOf } from './editing';
import type { EditIntent } from './intents';
import { type OutlineWindow, outlineWindow } from './outlineWindow';
import { readPalette } from './palette';
import { textMeasure } from './textMeasure';
import { whenLookChanges } from './whenLookChanges';

/** The elements of a chart. */
export interface ChartElements {
  readonly scroller: HTMLElement;
  readonly box: HTMLElement;
  readonly rows: HTMLElement;
  readonly canvas: HTMLCanvasElement;
}

/** Who hears of what a frame finds out. */
export interface FrameHearers {
  /** The outline must hold other rows. */
  readonly onWindow: (next: OutlineWindow) => void;
  /** Nothing of the plan lies in the days in view, or something does again. */
  readonly onEmpty: (empty: boolean) => void;
}

/** What draws outline and chart of one timeline in step: both move in one animation frame, from one scroll position. */
export interface ChartFrame {
  /** What is drawn now. */
  readonly input: () => SceneInput;
  readonly axis: () => number;
  /** Draws in the next animation frame, the one in which the outline changes with a change of the plan too; asked twice,
   *  drawn once. */
  readonly request: () => void;
  readonly editing: () => Editing | null;
  readonly setEditing: (editing: Editing | null) => void;
  /** Scrolls so far that a row is in view. */
  readonly reveal: (index: number) => void;
  readonly stop: () => void;
}

interface State {
  palette: Palette;
  measure: Measure;
  editing: Editing | null;
  /** The animation frame that was asked for; 0 for none. */
  asked: number;
  known: OutlineWindow;
  /** Whole pixels, as the last frame read it. */
  scrollTop: number;
  /** It moved since. */
  scrolled: boolean;
  height: number;
  empty: boolean;
}

/** Starts drawing, until it is stopped. */
export function chartFrame(
  elements: ChartElements,
  props: () => ChartProps,
  hearers: FrameHearers,
): ChartFrame {
  const state = firstState(elements.box);
  const input = () => {
    readScroll(elements.scroller, state);
    return sceneInputOf(props(), state);
  };
  const inFrame = () => {
    const { rows, rowHeight } = props();
    // Reading it after a change of the document lays the whole window out once more: only where it may have moved, by a
    // scroll or because there are fewer rows.
    const { height } = rowTopsOf(rows, rowHeight);
    if (state.scrolled || height < state.scrollTop + state.height) {
      readScroll(elements.scroller, state);
    }
    drawFrame(elements, props(), state, hearers);
  };
  const request = () => {
    if (state.asked === 0) state.asked = requestAnimationFrame(() => flushSync(inFrame));
  };
  measure(elements, props, state);
  const stopWatching = watch(elements, props, state, request);
  // At once, so that the outline holds the right rows before the document is laid out.
  drawFrame(elements, props(), state, hearers);
  return {
    input,
    axis: () => axisHeight({ ...props(), scale: props().view.scale() }),
    request,
    editing: () => state.editing,
    setEditing: (editing) => {
      state.editing = editing;
      request();
      props().onTry(editing ? tried(editing) : null);
    },
    reveal: (index) => reveal(index, elements.scroller, input()),
    stop: () => {
      cancelAnimationFrame(state.asked);
      stopWatching();
    },
  };
}

/** What an edit would ask for, where that changes anything. */
function tried(editing: Editing): EditIntent | null {
  return intentOf(editing) as EditIntent | null;
}

function firstState(box: HTMLElement): State {
  const palette = readPalette(box);
  return {
    palette,
    measure: textMeasure(palette.font),
    editing: null,
    asked: 0,
    known: { first: -1, count: -1 },
    scrollTop: 0,
    scrolled: true,
    height: box.clientHeight,
    empty: false,
  };
}

function readScroll(scroller: HTMLElement, state: State): void {
  state.scrollTop = Math.round(scroller.scrollTop);
  state.scrolled = false;
}

function sceneInputOf(props: ChartProps, state: State): SceneInput {
  const { view, words, selection, clock, bands } = props;
  const scale = view.scale();
  return {
    rows: props.rows,
    rowHeight: props.rowHeight,
    scrollTop: state.scrollTop,
    width: view.width(),
    height: Math.max(0, state.height - axisHeight({ scale, clock, bands })),
    scale,
    today: props.today,
    selection: selection === null ? null : keyOfTarget(selection),
    findings: props.findings,
    holidays: props.holidays,
    links: props.links,
    baseline: props.baseline,
    words,
    measure: state.measure,
    draft: draftNow(props, state),
    marked: props.marked,
    clock,
    bands,
  };
}

function draftNow(props: ChartProps, { editing }: State): Draft | null {
  if (!editing) return props.preview ?? null;
  return { ...draftOf(editing, props.words.draft), verdict: props.verdict };
}

function drawFrame(
  elements: ChartElements,
  props: ChartProps,
  state: State,
  hearers: FrameHearers,
): void {
  cancelAnimationFrame(state.asked);
  state.asked = 0;
  const scene = sceneInputOf(props, state);
  const next = outlineWindow(
    scene.scrollTop,
    scene.height,
    scene.rowHeight,
    rowTopsOf(scene.rows, scene.rowHeight),
  );
  if (next.first !== state.known.first || next.count !== state.known.count) {
    state.known = next;
    hearers.onWindow(next);
  }
  paint(elements.canvas, scene, state);
  // After the canvas, whose font is looked up in the document's styles: they are as the last frame left them.
  elements.rows.style.transform = `translateY(${-scene.scrollTop}px)`;
  const empty = nothingInView(scene, props.span);
  if (empty !== state.empty) {
    state.empty = empty;
    hearers.onEmpty(empty);
  }
}

function nothingInView(scene: SceneInput, span: ChartProps['span']): boolean {
  if (scene.width === 0) return false;
  return dayAt(scene.scale, scene.width) <= span.from || dayAt(scene.scale, 0) >= span.to;
}

function paint(canvas: HTMLCanvasElement, scene: SceneInput, state: State): void {
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('chartFrame: no 2D canvas');
  const { palette, height } = state;
  const axis = axisHeight(scene);
  // The scene knows time alone; which way it runs is a matter of painting and pointing.
  const isMirrored = isRightToLeft(canvas);
  const along = (shapes: readonly Shape[]) => (isMirrored ? mirrored(shapes, scene.width) : shapes);
  const ratio = window.devicePixelRatio || 1;
  const w = Math.max(1, Math.round(scene.width * ratio));
  const h = Math.max(1, Math.round(height * ratio));
  if (canvas.width !== w) canvas.width = w;
  if (canvas.height !== h) canvas.height = h;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.fillStyle = palette.colors.background;
  context.fillRect(0, 0, scene.width, height);
  context.save();
  context.beginPath();
  context.rect(0, axis, scene.width, scene.height);
  context.clip();
  context.translate(0, axis);
  paintShapes(context, along(sceneOf(scene).shapes), palette);
  context.restore();
  paintShapes(context, along(axisScene(scene)), palette);
}

/** Reads how large the chart is. True where that is another size than before. */
function measure(
  { box, canvas }: Pick<ChartElements, 'box' | 'canvas'>,
  props: () => ChartProps,
  state: State,
): boolean {
  const { view } = props();
  const height = box.clientHeight;
  const width = canvas.parentElement?.clientWidth ?? 0;
  if (height === state.height && width === view.width()) return false;
  state.height = height;
  view.setWidth(width);
  return true;
}

/** Draws again when size, scroll position, theme or fonts change. Returns how to stop. */
function watch(
  { scroller, box, canvas }: ChartElements,
  props: () => ChartProps,
  state: State,
  request: () => void,
): () => void {
  const area = canvas.parentElement;
  const sized = new ResizeObserver(() => {
    if (measure({ box, canvas }, props, state)) request();
  });
  sized.observe(box);
  if (area) sized.observe(area);
  const scrolled = () => {
    state.scrolled = true;
    request();
  };
  scroller.addEventListener('scroll', scrolled, { passive: true });
  const stopLook = whenLookChanges(() => {
    state.palette = readPalette(box);
    state.measure = textMeasure(state.palette.font);
    request();
  });
  return () => {
    sized.disconnect();
    scroller.removeEventListener('scroll', scrolled);
    stopLook();
  };
}

function reveal(index: number, scroller: HTMLElement, scene: SceneInput): void {
  const { rows, rowHeight, scrollTop, height } = scene;
  const tops = rowTopsOf(rows, rowHeight);
  const top = tops.topOf(index);
  const end = top + tops.heightOf(index);
  if (top < scrollTop) scroller.scrollTop = top;
  else if (end > scrollTop + height) scroller.scrollTop = end - height;
}
