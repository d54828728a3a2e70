import type { Subject } from './finding';

/** Table and id of a subject. */
export function subjectParts(subject: Subject): { readonly type: string; readonly id: string } {
  const colon = subject.indexOf(':');
  return { type: subject.slice(0, colon), id: subject.slice(colon + 1) };
}
