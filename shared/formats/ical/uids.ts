import type { PlanEvent } from '../../model/event';
import type { IcsRemark } from './remarks';

const safe = /^[A-Za-z0-9@._+~:/=-]{1,200}$/;

/** The UID of each event in calendar files: its own, or, where that one is taken or could not be written, one made from
 *  it and the event's id: the same each time. */
export function uidsOf(
  events: readonly PlanEvent[],
  remarks: IcsRemark[],
): ReadonlyMap<string, string> {
  const uids = new Map<string, string>();
  const taken = new Set<string>();
  for (const event of events) {
    let uid = event.uid;
    if (!safe.test(uid) || taken.has(uid)) {
      uid = `prepcom-${fingerprint(`${event.uid}\n${event.id}`)}@prepcom.invalid`;
      remarks.push({ code: 'new-uid', eventId: event.id, zone: '' });
    }
    taken.add(uid);
    uids.set(event.id, uid);
  }
  return uids;
}

/** Sixteen hexadecimal digits that depend on every character of a text; not for secrets. Source: cyrb53 by bryc. */
export function fingerprint(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    a = Math.imul(a ^ c, 2_654_435_761);
    b = Math.imul(b ^ c, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return [a, b].map((n) => (n >>> 0).toString(16).padStart(8, '0')).join('');
}
