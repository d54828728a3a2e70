import type { PlanEvent } from '../../model/event';
import type { Mandate } from '../../model/mandate';
import type { Plan } from '../../model/plan';
import { processesOf, processIdOf, processIdSaid } from '../../model/processOf';
import { lookOf } from '../look';

const ownKinds: ReadonlySet<string> = new Set(['own-meeting', 'travel', 'leave', 'phase']);

/** A lookup of the mandate of its own process under which an event is listed that answers none: see citedMandate. */
export function citedInProcess(
  plan: Plan,
  mandates: readonly Mandate[],
): (event: PlanEvent) => Mandate | null {
  const processes = processesOf(plan);
  if (processes.length === 1) return citedMandate(mandates);
  const ofProcess = new Map(
    processes.map(({ id }) => [
      id,
      citedMandate(mandates.filter((mandate) => processIdSaid(plan, mandate) === id)),
    ]),
  );
  return (event) => ofProcess.get(processIdOf(plan, event))!(event);
}

/** A lookup of the one mandate under which an event that answers none is listed because it cites its paragraph: the
 *  only one of its look there, else the only one at all; null where there is none or several, and for own meetings. */
function citedMandate(mandates: readonly Mandate[]): (event: PlanEvent) => Mandate | null {
  const byParagraph = new Map<string, Mandate[]>();
  for (const mandate of mandates) {
    if (mandate.eachOf !== null) continue;
    for (const paragraph of paragraphsOf(mandate.paragraph)) {
      const list = byParagraph.get(paragraph);
      if (list) list.push(mandate);
      else byParagraph.set(paragraph, [mandate]);
    }
  }
  return (event) => {
    if (ownKinds.has(event.kind)) return null;
    for (const cite of event.cites) {
      const found = byParagraph.get(cite) ?? [];
      const alike = found.filter((m) => lookOf(m.kind) === lookOf(event.kind));
      if (alike.length === 1) return alike[0]!;
      if (alike.length === 0 && found.length === 1) return found[0]!;
    }
    return null;
  };
}

/** "22 (a)-(c)" stands for its three; everything else for itself. */
function paragraphsOf(written: string): readonly string[] {
  const range = /^(.*)\(([a-z])\)\s*[-–]\s*\(([a-z])\)$/.exec(written);
  if (!range) return [written];
  const [, head, from, to] = range;
  const all = [written];
  for (let c = from!.charCodeAt(0); c <= to!.charCodeAt(0); c++) {
    all.push(`${head}(${String.fromCharCode(c)})`);
  }
  return all;
}
