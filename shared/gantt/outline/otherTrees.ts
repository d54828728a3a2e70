import type { PlanEvent } from '../../model/event';
import type { Mandate } from '../../model/mandate';
import { processById, processesOf, processIdOf, processIdSaid } from '../../model/processOf';
import { windowOf } from '../../windows/window';
import { type Look, lookOf } from '../look';
import type { GroupName } from '../row';
import { calendarGroups } from './calendarGroups';
import type { OutlineInput } from './context';
import { itemOfMandate } from './items';
import { EventLine, type LineContext } from './eventLine';
import { byStart } from './byStart';
import { node, type Node } from './node';
import type { Tree } from './tree';

/** One group for each city of the plan, by name, then what has no place. */
export const cityTree = groupedTree((input) => {
  const { places } = input.plan;
  return {
    ofEvent: (event) => [event.placeId ?? event.sittings[0]?.placeId ?? ''],
    ofMandate: (mandate) => mandate.place?.places[0] ?? '',
    name: (key) => (key === '' ? { kind: 'no-place' } : { kind: 'place', placeId: key }),
    title: () => '',
    sort: (key) => (key === '' ? '\uffff' : (places.get(key)?.name[input.language] ?? key)),
  };
});

const looks: readonly Look[] = [
  'phase',
  'conference',
  'round',
  'session',
  'hearing',
  'meeting',
  'document',
  'deadline',
  'application',
  'reference',
];

/** One group for each look. */
export const kindTree = groupedTree(() => {
  return {
    ofEvent: (event) => [lookOf(event.kind)],
    ofMandate: (mandate) => lookOf(mandate.kind),
    name: (key) => ({ kind: 'look', look: key as Look }),
    title: () => '',
    sort: (key) => String(looks.indexOf(key as Look)).padStart(2, '0'),
  };
});

/** The whole delegation, then one group for each person with what is asked of them by name, then what nobody attends.
 *  An event that names three people has three lines. */
export const personTree = groupedTree((input) => {
  const { people } = input.plan;
  return {
    ofEvent: (event) => {
      if (event.attendance === 'delegation') return ['*'];
      if (event.attendance !== 'named') return [''];
      const ids = event.attendees.map((a) => a.personId).filter((id) => people.has(id));
      return ids.length > 0 ? ids : [''];
    },
    ofMandate: () => '',
    name: (key) => (key === '*' ? { kind: 'delegation' } : key === '' ? { kind: 'nobody' } : null),
    title: (key) => people.get(key)?.name ?? '',
    sort: (key) => (key === '*' ? '' : key === '' ? '\uffff' : (people.get(key)?.name ?? key)),
  };
});

/** One group for each process, its own first. */
export const processTree = groupedTree(({ plan }) => {
  const places = new Map(processesOf(plan).map(({ id }, i) => [id ?? '', i]));
  return {
    ofEvent: (event) => [processIdOf(plan, event) ?? ''],
    ofMandate: (mandate) => processIdSaid(plan, mandate) ?? '',
    name: () => null,
    title: (key) => processById(plan, key === '' ? null : key).name,
    sort: (key) => String(places.get(key)).padStart(4, '0'),
  };
});

interface By {
  readonly ofEvent: (event: PlanEvent) => readonly string[];
  readonly ofMandate: (mandate: Mandate) => string;
  readonly name: (key: string) => GroupName | null;
  readonly title: (key: string) => string;
  readonly sort: (key: string) => string;
}

function groupedTree(byOf: (input: OutlineInput) => By): Tree {
  return {
    build: (input, context) => grouped(input, context, byOf(input)),
    placeOf: (input, _context, event) =>
      JSON.stringify([event.mandateId, ...byOf(input).ofEvent(event)]),
    fixed: () => 0,
    lineOf: (_input, _context, shared) => shared,
  };
}

function grouped(input: OutlineInput, context: LineContext, by: By): readonly Node[] {
  const { plan } = input;
  const groups = new Map<string, Node[]>();
  const put = (key: string, line: Node) => {
    const lines = groups.get(key);
    if (lines) lines.push(line);
    else groups.set(key, [line]);
  };
  const answered = new Set<string>();
  for (const event of plan.events.values()) {
    if (event.mandateId !== null) count(event.mandateId, answered, context.answeredOnce);
    by.ofEvent(event).forEach((key, i) => {
      put(key, new EventLine(context, event, i === 0 ? '' : `@${key}`));
    });
  }
  for (const mandate of plan.mandates.values()) {
    if (mandate.eachOf !== null || answered.has(mandate.id)) continue;
    put(by.ofMandate(mandate), openMandate(input, mandate));
  }
  const sorted = [...groups].sort(([a], [b]) => (by.sort(a) < by.sort(b) ? -1 : 1));
  return [...sorted.map(([key, lines]) => groupOf(key, lines, by)), ...calendarGroups(input)];
}

function groupOf(key: string, lines: Node[], by: By): Node {
  const group = node({
    id: `group:${key}`,
    group: true,
    name: by.name(key),
    title: by.title(key),
    dates: { kind: 'events', count: lines.length },
  });
  group.children = lines.sort(byStart);
  return group;
}

function count(mandateId: string, answered: Set<string>, once: Set<string>): void {
  if (answered.has(mandateId)) once.delete(mandateId);
  else once.add(mandateId);
  answered.add(mandateId);
}

function openMandate(input: OutlineInput, mandate: Mandate): Node {
  const window = windowOf(input.windows, mandate.id, null);
  const item = itemOfMandate(mandate, null, window, input.language);
  return node({
    id: `mandate:${mandate.id}`,
    look: lookOf(mandate.kind),
    title: mandate.shortTitle[input.language],
    paragraph: mandate.paragraph,
    target: { type: 'mandate', id: mandate.id, memberId: null },
    mandate,
    window,
    stationId: mandate.place?.places[0] ?? null,
    items: item ? [item] : [],
    dates: item ? null : { kind: 'wording', text: mandate.wording[input.language] },
    subjects: [`mandate:${mandate.id}`],
  });
}
