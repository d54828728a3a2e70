import type { Change } from '../model/change';
import { classOf } from '../model/event';
import { type Finding, gravities, type RuleId } from '../model/finding';
import { MOST_WIDE_PAIRS } from '../rules/clashes';
import type { Checker } from '../rules/createChecker';
import { toFinding } from '../rules/finding';
import { gravityOf, overlap } from '../rules/overlap';
import type { PlanIndex } from '../rules/planIndex/planIndex';
import { compareSits, isAttended, sharedPeople, type Sit, sitsClash } from '../rules/planIndex/sit';
import { type EventView, viewOf } from '../rules/planIndex/eventView';
import type { Draft, Rule } from '../rules/rule';
import { eventSubject } from '../rules/subjects';
import { draftOf, eachBefore, journeyOf, sittingsAfter, travel } from '../rules/travel';

/** What a change would surely bring, without trying it. */
export interface Obstacle {
  readonly rule: RuleId;
  /** It is graver than the finding, or the finding itself or another of its rule: trying is no use. */
  readonly forbids: boolean;
}

/** What is supposed has no number in the index. */
const noCell = -1;

/** Above so many sittings on a day its clashes may be counted, and not listed. */
const MOST_SITTINGS = 44;

/** A clash or a journey that a meeting on other dates would surely bring, found in what the rules themselves look up;
 *  null where only a trial can tell. It spares trials and never says more than a trial would: meetings in parts, findings
 *  that stand already and waived ones are left to the trial. */
export function obstacleTo(
  changes: readonly Change[],
  finding: Finding,
  checker: Checker,
): Obstacle | null {
  const [change] = changes;
  if (!change || changes.length > 1 || change.table !== 'events' || !change.after) return null;
  const { after } = change;
  const { index } = checker;
  if (after.parentId !== null || classOf(after) !== 'meeting') return null;
  for (const _part of index.events.childrenOf(after.id)) return null;
  const view = viewOf(after, index.today.day, noCell);
  if (!view.live) return null;
  const sits = index.sittings.supposed(view).filter(isAttended);
  let mild: Obstacle | null = null;
  for (const draft of draftsOf(sits, view, index)) {
    const obstacle = obstacleOf(draft, finding, checker);
    if (obstacle?.forbids) return obstacle;
    mild ??= obstacle;
  }
  return mild;
}

interface Found {
  readonly rule: Rule;
  readonly draft: Draft;
}

function* draftsOf(sits: readonly Sit[], view: EventView, index: PlanIndex): Iterable<Found> {
  const { rulesOff } = index.settings;
  if (!rulesOff.includes('overlap') && index.sittings.widePairs <= MOST_WIDE_PAIRS) {
    for (const sit of sits) yield* clashesOf(sit, view, index);
  }
  if (!rulesOff.includes('travel')) yield* journeysOf(sits, view, index);
}

function* clashesOf(sit: Sit, view: EventView, index: PlanIndex): Iterable<Found> {
  const reach = sit.timed ? 2 : 0;
  for (let day = sit.day - reach; day <= sit.day + reach; day++) {
    const others = index.sittings.onDay(day);
    if (others.length > MOST_SITTINGS) continue;
    for (const other of others) {
      if (other.root.id === view.id || !isAttended(other) || !sitsClash(sit, other)) continue;
      const people = sharedPeople(sit, other);
      if (people === 'nobody') continue;
      const gravity = gravityOf(view, other.root, people);
      const subjects = [eventSubject(view.id), eventSubject(other.root.id)];
      yield { rule: overlap, draft: { gravity, subjects, facts: {} } };
    }
  }
}

/** Too few clear days before its first sitting and after its last one; what lies between is left to the trial. */
function* journeysOf(all: readonly Sit[], view: EventView, index: PlanIndex): Iterable<Found> {
  const sits = all.filter((sit) => sit.city !== null).sort(compareSits);
  const [first, last] = [sits[0], sits[sits.length - 1]];
  if (!first || !last || sits.length < all.length) return;
  const isOther = (sit: Sit) => sit.root.id !== view.id;
  for (const before of sittingsBefore(first, index)) {
    const journey = isOther(before) ? journeyOf(before, first, index) : null;
    if (journey) yield { rule: travel, draft: draftOf(journey, index) };
  }
  for (const next of sittingsAfter(last, index)) {
    const journey = isOther(next) ? journeyOf(last, next, index) : null;
    if (!journey) continue;
    const between = [...sittingsBefore(next, index)].filter(isOther);
    if (between.every((sit) => compareSits(sit, last) < 0)) {
      yield { rule: travel, draft: draftOf(journey, index) };
    }
  }
}

function obstacleOf({ rule, draft }: Found, finding: Finding, checker: Checker): Obstacle | null {
  const { settings, tables } = checker.index;
  const { key, gravity } = toFinding(rule, draft, settings);
  if (key === finding.key) return { rule: rule.id, forbids: true };
  const difference = gravities.indexOf(gravity) - gravities.indexOf(finding.gravity);
  if (difference > 0 || checker.finding(key) || tables.waivers.has(key)) return null;
  return { rule: rule.id, forbids: difference < 0 || rule.id === finding.rule };
}

function sittingsBefore(sit: Sit, index: PlanIndex): ReadonlySet<Sit> {
  const found = new Set<Sit>();
  eachBefore(sit, index, (before) => found.add(before));
  return found;
}
