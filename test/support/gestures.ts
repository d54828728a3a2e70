import type { ChartKey } from '@renderer/gantt/chartKeys';
import type { ChartIntent } from '@renderer/gantt/intents';

/** Whatever the pointer does on outline, chart and overview strip, with the keys that do the same (WCAG 2.2, 2.1.1 and
 *  2.5.7); test/ui/gestures.test.tsx does each both ways. */
export const gestures = {
  hover: 'bars',
  selectBar: 'select',
  arrowAtEdge: 'select',
  markBar: 'mark',
  toggleDay: 'open',
  night: 'night',
  move: 'move',
  moveSeveral: 'mark',
  resizeStart: 'edges',
  resizeEnd: 'edges',
  schedule: 'move',
  intoGroup: 'into',
  putBack: 'escape',
  pan: 'pan',
  wheelAcross: 'pan',
  wheelZoom: 'zoomKeys',
  pinch: 'zoomKeys',
  stripGo: 'strip',
  stripStretch: 'strip',
  selectRow: 'select',
  toggleRow: 'arrows',
  markRow: 'mark',
} as const satisfies Readonly<Record<string, ChartKey>>;

/** The name of one. */
export type Gesture = keyof typeof gestures;

/** Which gestures end in what the chart asks for. A new intent does not compile until its gesture, and with that its keys,
 *  are named; opening is what keys and the menu do. */
export const gesturesOf: Readonly<Record<ChartIntent['kind'], readonly Gesture[]>> = {
  select: ['selectBar', 'arrowAtEdge', 'selectRow'],
  mark: ['markBar', 'markRow'],
  open: [],
  toggle: ['toggleRow'],
  move: ['move', 'intoGroup'],
  'move-all': ['moveSeveral'],
  resize: ['resizeStart', 'resizeEnd'],
  'toggle-day': ['toggleDay'],
  schedule: ['schedule'],
};

/** Gestures that ask for nothing: they change what is in view, or say what is there. */
export const ofTheView: readonly Gesture[] = [
  'hover',
  'night',
  'putBack',
  'pan',
  'wheelAcross',
  'wheelZoom',
  'pinch',
  'stripGo',
  'stripStretch',
];

/** What of the pointer is listened to, by file of renderer/gantt; buttons and fields are left out, which have keys of
 *  themselves. A new listener is a new gesture: to be named above, and done by keys too. */
export const listeners: Readonly<Record<string, readonly string[]>> = {
  'Outline.tsx': ['onClick'],
  'OverviewStrip.tsx': ['onPointerCancel', 'onPointerDown', 'onPointerMove', 'onPointerUp'],
  'pointerGestures.ts': [
    'lostpointercapture',
    'pointercancel',
    'pointerdown',
    'pointerleave',
    'pointermove',
    'pointerup',
    'wheel',
  ],
};
