/** What outline, chart and overview strip do by keys, in the order in which the list of shortcuts names them; the words
 *  of each are `shell.shortcuts.<id>`, its keys `shell.shortcuts.<id>Key`. Whatever the pointer can do is among them. */
export const chartKeys = [
  'arrows',
  'select',
  'open',
  'mark',
  'bars',
  'move',
  'edges',
  'into',
  'escape',
  'pan',
  'zoomKeys',
  'fit',
  'night',
  'strip',
  'zoom',
] as const;

/** One of them. */
export type ChartKey = (typeof chartKeys)[number];
