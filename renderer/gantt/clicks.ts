import { folded } from '@shared/gantt/clock';
import type { Hit } from '@shared/gantt/hitTest';
import { pxPerDay, zoomLevelOf } from '@shared/gantt/timeScale';
import type { Day } from '@shared/model/time';
import type { ChartProps } from './chartProps';
import { waitingMandate } from './editing';

/** Narrowest day on which a click can be meant for that day alone. */
const DAY_TO_HIT = 12;

/** What a click in the chart asks for: the axis folds nights, an arrow at the edge goes there, Ctrl takes a bar to what
 *  is selected together, a click on a day of the selected bar lets it sit or not sit; else it selects. */
export function afterClick(
  hit: Hit,
  y: number,
  wasSelected: boolean,
  event: { readonly ctrlKey: boolean; readonly metaKey: boolean },
  props: ChartProps,
): void {
  if (y < 0) {
    const night = nightAt(props, hit);
    if (night !== null) props.onNight(night);
    return;
  }
  const { item } = hit;
  if (hit.away) {
    props.onIntent({ kind: 'select', target: hit.away.target });
    props.view.showDay((hit.away.start + hit.away.end) / 2);
    return;
  }
  if ((event.ctrlKey || event.metaKey) && item?.editable) {
    props.onIntent({ kind: 'mark', key: item.key });
    return;
  }
  if (item && wasSelected && canToggle(hit, props)) {
    props.onIntent({ kind: 'toggle-day', eventId: item.target.id, day: hit.day });
    return;
  }
  props.onIntent({ kind: 'select', target: item?.target ?? hit.row?.target ?? null });
}

/** True where a click on the selected bar means the day under it. */
function canToggle({ item }: Hit, { view }: ChartProps): boolean {
  return item !== null && item.editable && item.shape === 'bar' && isWide(view);
}

function isWide(view: ChartProps['view']): boolean {
  return pxPerDay(view.scale()) >= DAY_TO_HIT;
}

/** A click on the axis in day zoom folds and opens the night of that day. */
function nightAt(props: ChartProps, hit: Hit): Day | null {
  return hasNights(props) ? hit.day : null;
}

/** True where the hours are drawn, so that a night can be folded and opened. */
export function hasNights({ clock, view }: ChartProps): boolean {
  const scale = view.scale();
  return clock !== null && zoomLevelOf(scale) === 'days' && pxPerDay(scale) >= folded.from / 60;
}

/** The pointer's shape over what lies under it. */
export function cursorOf(hit: Hit): string {
  if (hit.part === 'start' || hit.part === 'end')
    return hit.item?.editable ? 'ew-resize' : 'pointer';
  if (hit.item || hit.away)
    return hit.item?.editable && hit.item.shape !== 'band' ? 'grab' : 'pointer';
  return hit.inWindow && hit.row && waitingMandate(hit.row) ? 'copy' : '';
}
