import type { PlanEvent } from '../../model/event';
import type { Mandate } from '../../model/mandate';
import { processesOf, processIdOf, processIdSaid } from '../../model/processOf';
import { windowOf } from '../../windows/window';
import type { OutlineInput } from './context';
import { itemOfEvent, titleOfEvent } from './items';
import { adopt, node, type Node } from './node';
import type { Survey } from './survey';

/** The groups in which lines stand, of every process. */
export interface PhaseGroups {
  /** By process, in their order. */
  readonly byProcess: ReadonlyMap<string | null, readonly Node[]>;
  /** The group that a mandate says it is listed in. */
  readonly listedIn: (mandate: Mandate) => Node | undefined;
  /** By id of a phase's mandate, or of its event. */
  readonly ofPhase: (id: string | null) => Node | undefined;
  /** What concerns a whole process. */
  readonly rest: (processId: string | null) => Node;
}

/** The groups of a plan, still empty. Mandates are in their order. */
export function phaseGroups(
  input: OutlineInput,
  mandates: readonly Mandate[],
  { answers, phases }: Survey,
): PhaseGroups {
  const { plan } = input;
  const byProcess = new Map<string | null, Node[]>();
  const rests = new Map<string | null, Node>();
  const organizations = new Map<string | null, Node>();
  for (const { id } of processesOf(plan)) {
    const ids = id === null ? '' : `@${id}`;
    const group = (kind: 'whole-process' | 'organization') =>
      node({
        id: `group:${kind}${ids}`,
        group: true,
        // Appointments and lists of those who may come: seldom looked at, and long.
        folded: kind === 'organization',
        name: { kind },
      });
    const [rest, organization] = [group('whole-process'), group('organization')];
    byProcess.set(id, [rest, organization]);
    rests.set(id, rest);
    organizations.set(id, organization);
  }
  const ofPhases = new Map<string, Node>();
  const addPhase = (processId: string | null, id: string, group: Node) => {
    ofPhases.set(id, group);
    byProcess.get(processId)!.push(group);
  };
  for (const mandate of mandates) {
    if (mandate.kind !== 'phase') continue;
    const group = phaseGroup(input, mandate, answers.get(mandate.id)?.[0] ?? null);
    addPhase(processIdSaid(plan, mandate), mandate.id, group);
  }
  for (const event of phases) {
    if (event.mandateId !== null && ofPhases.has(event.mandateId)) continue;
    addPhase(processIdOf(plan, event), event.id, phaseGroup(input, null, event));
  }
  const rest = (processId: string | null) => rests.get(processId)!;
  return {
    byProcess,
    rest,
    ofPhase: (id) => ofPhases.get(id ?? ''),
    listedIn: (mandate) => {
      const processId = processIdSaid(plan, mandate);
      if (mandate.listedIn === 'whole-process') return rest(processId);
      if (mandate.listedIn === 'organization') return organizations.get(processId);
      return ofPhases.get(mandate.listedIn);
    },
  };
}

/** The groups that hold anything; of several processes one below the other, each under its name. */
export function stacked({ plan }: OutlineInput, { byProcess }: PhaseGroups): readonly Node[] {
  const processes = processesOf(plan);
  const filled = (id: string | null) =>
    byProcess.get(id)!.filter((g) => g.children.length > 0 || g.items.length > 0);
  if (processes.length === 1) return filled(null);
  return processes.flatMap(({ id, name, document }) => {
    const heading = node({
      id: `process:${id ?? ''}`,
      group: true,
      title: name,
      paragraph: document?.symbol ?? '',
    });
    for (const group of filled(id)) adopt(heading, group);
    return heading.children.length > 0 || id !== null ? [heading] : [];
  });
}

function phaseGroup(input: OutlineInput, mandate: Mandate | null, event: PlanEvent | null): Node {
  const window = mandate ? windowOf(input.windows, mandate.id, null) : null;
  const title = event
    ? titleOfEvent(event, mandate, input.language)
    : mandate!.shortTitle[input.language];
  const item = event ? itemOfEvent(event, title, input.today) : null;
  const span = item
    ? { start: item.start, end: item.end }
    : window?.from != null && window.to != null
      ? { start: window.from, end: (window.to + 1) as typeof window.to }
      : null;
  return node({
    id: `group:${mandate?.id ?? event!.id}`,
    group: true,
    title,
    paragraph: mandate?.paragraph ?? '',
    target: event
      ? { type: 'event', id: event.id }
      : { type: 'mandate', id: mandate!.id, memberId: null },
    mandate,
    items: item ? [item] : [],
    dates: span
      ? { kind: 'months', first: span.start, last: (span.end - 1) as typeof span.end }
      : null,
    subjects: [
      ...(mandate ? [`mandate:${mandate.id}`, `phase:${mandate.id}`] : []),
      ...(event ? [`event:${event.id}`, `phase:${event.id}`] : []),
    ],
    phase: span,
  });
}
