import { type Attendance, classOfKind, type EventKind } from './event';

const followedKinds: readonly EventKind[] = [
  'regional-consultation',
  'civil-society-consultation',
  'global-process',
];

const namedKinds: readonly EventKind[] = ['consultation', 'travel', 'leave'];

/** Who goes to a new event of the kind: everybody for the process's own meetings, nobody for those that are only
 *  followed, people to be named for consultations and journeys; null where nobody meets. Source: domain, "attendance". */
export function attendanceOf(kind: EventKind): Attendance | null {
  if (classOfKind[kind] !== 'meeting') return null;
  if (followedKinds.includes(kind)) return 'followed';
  return namedKinds.includes(kind) ? 'named' : 'delegation';
}
