/** True where time runs from right to left: as texts do in an element, by the nearest `dir` around it. */
export function isRightToLeft(element: Element): boolean {
  return element.matches(':dir(rtl)');
}

/** Pixels from the edge of an element at which time begins to a point of the window: the only place where the pointer's
 *  x becomes the chart's. */
export function xAlong(element: Element, clientX: number): number {
  const box = element.getBoundingClientRect();
  return isRightToLeft(element) ? box.right - clientX : clientX - box.left;
}

/** The key that was pressed on an element, with left and right exchanged where time runs from right to left: ArrowRight
 *  is always later, and into a row. */
export function keyAlong(event: { readonly key: string; readonly currentTarget: Element }): string {
  const { key } = event;
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return key;
  if (!isRightToLeft(event.currentTarget)) return key;
  return key === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
}
