import { classOf, type PlanEvent } from '@shared/model/event';

/** Fields of an event that stand under "Details", in their order. */
export type DetailId =
  | 'kind'
  | 'mandateId'
  | 'processId'
  | 'memberId'
  | 'cites'
  | 'placeId'
  | 'room'
  | 'panels'
  | 'interpretation'
  | 'responsible'
  | 'symbol'
  | 'forEventId'
  | 'parentId'
  | 'announced'
  | 'source'
  | 'confidence'
  | 'note';

/** The fields that an event of its class can have; a process where the plan holds several. */
export function detailIds(event: PlanEvent, severalProcesses: boolean): readonly DetailId[] {
  const meets = classOf(event) === 'meeting';
  const ids: readonly (DetailId | false)[] = [
    'kind',
    'mandateId',
    severalProcesses && 'processId',
    event.mandateId !== null && 'memberId',
    'cites',
    !meets && event.placeId === null && 'placeId',
    meets && 'room',
    event.kind === 'thematic-session' && 'panels',
    meets && 'interpretation',
    'responsible',
    (event.kind === 'document' || event.symbol !== '') && 'symbol',
    (event.kind === 'document' || event.forEventId !== null) && 'forEventId',
    'parentId',
    'announced',
    'source',
    'confidence',
    'note',
  ];
  return ids.filter((id): id is DetailId => id !== false);
}

/** True where the field says nothing, so that a quiet panel leaves it out. The kind is said by the glyph, what it
 *  answers by the mandate's own part. */
export function isEmptyDetail(event: PlanEvent, id: DetailId): boolean {
  if (id === 'kind' || id === 'mandateId') return true;
  // Without one of its own it still has one.
  if (id === 'processId') return false;
  const value = event[id];
  if (Array.isArray(value)) return value.length === 0;
  return value === null || value === '' || value === false;
}
