import type { PlanEvent } from '../model/event';
import type { Finding, RuleId } from '../model/finding';
import { type Plan, settingsOf } from '../model/plan';
import type { Language } from '../model/text';
import { toMinute } from '../model/time';
import { toInstant, toWallTime } from '../model/zone';
import { placeById } from '../places';
import { formatDay, formatTime } from './dates';
import { type ExplainedFact, explainFacts } from './explainFacts';
import { daysBetween, type FindingContext, findingContext } from './findingContext';
import { findingText } from './findingText';

/** Why a finding stands: the things with their times in both zones, the rule, the number; and what would satisfy it. */
export interface Explanation {
  readonly why: readonly ExplainedFact[];
  readonly satisfies: string;
}

/** The explanation of a finding in the reader's language: one function a rule says what would satisfy it. */
export function explainFinding(finding: Finding, plan: Plan, language: Language): Explanation {
  const context = findingContext(finding, plan, language);
  const { t, events } = context;
  const things = events.flatMap((event) => {
    const value = hoursOf(event, events, context);
    return value === '' ? [] : [{ label: context.eventTitle(event.id), value }];
  });
  const number = { label: t('repairs.number'), value: findingText(finding, plan, language).reason };
  return {
    why: [...things, ...explainFacts(context), number],
    satisfies: satisfies[finding.rule](context),
  };
}

type Satisfies = (context: FindingContext) => string;

const satisfies: Readonly<Record<RuleId, Satisfies>> = {
  window: (c) => {
    const [from, to] = [c.facts.side === 'before', c.facts.side === 'after'];
    if (from) return c.t('repairs.satisfy.windowFrom', { from: c.day('limitDay') });
    return to ? c.t('repairs.satisfy.windowTo', { to: c.day('limitDay') }) : '';
  },
  duration: ({ facts, t }) => {
    const [min, max] = [facts.min, facts.max].map((n) => (typeof n === 'number' ? n : null));
    const days =
      min === max || max === null ? `${min}` : min === null ? `≤ ${max}` : `${min}–${max}`;
    return t('repairs.satisfy.duration', { days });
  },
  place: ({ facts, t, city }) => {
    const ids = Array.isArray(facts.places) ? (facts.places as readonly string[]) : [];
    const places = ids.length > 0 ? ids.map(city).join(', ') : String(facts.country ?? '');
    return t('repairs.satisfy.place', { places });
  },
  cap: (c) => c.t('repairs.satisfy.cap', { cap: c.number('cap') }),
  panels: (c) =>
    c.t('repairs.satisfy.panels', { min: String(c.number('min')), max: String(c.number('max')) }),
  order: (c) =>
    c.t('repairs.satisfy.order', {
      first: c.eventTitle(c.text('first')),
      then: c.eventTitle(c.text('then')),
    }),
  phase: (c) => c.t('repairs.satisfy.phase'),
  overlap: (c) => c.t('repairs.satisfy.overlap'),
  travel: (c) => c.t('repairs.satisfy.travel', { needed: c.number('needed') }),
  capacity: (c) => c.t('repairs.satisfy.capacity', { free: c.number('free') }),
  room: (c) => c.t('repairs.satisfy.room'),
  'non-working-day': (c) =>
    c.t(
      c.facts.missing === true ? 'repairs.satisfy.listMissing' : 'repairs.satisfy.non-working-day',
    ),
  slot: (c) => c.t('repairs.satisfy.slot'),
  parallel: (c) =>
    c.facts.what === 'late'
      ? c.t('repairs.satisfy.parallelLate', {
          latest: formatTime(toMinute(c.number('latest')), c.language),
        })
      : c.t(
          c.facts.what === 'groups' ? 'repairs.satisfy.parallelGroups' : 'repairs.satisfy.parallel',
          { cap: c.number('cap') },
        ),
  reference: (c) =>
    c.t('repairs.satisfy.reference', {
      dates: daysBetween(c.facts.fromDay, c.facts.toDay, c.language),
    }),
  missed: (c) => c.t('repairs.satisfy.missed'),
  'due-soon': (c) => c.t('repairs.satisfy.due-soon'),
  unscheduled: (c) => c.t('repairs.satisfy.unscheduled'),
  unconfirmed: (c) => c.t('repairs.satisfy.unconfirmed'),
  'document-lead': (c) => c.t('repairs.satisfy.document-lead', { lead: c.number('lead') }),
  invalid: (c) => c.t('repairs.satisfy.invalid'),
};

/** The first sitting with hours, in its zone and in that of the other event, else of home; empty without hours. */
function hoursOf(
  event: PlanEvent,
  events: readonly PlanEvent[],
  { plan, t, language }: FindingContext,
): string {
  const sitting = event.sittings.find((s) => s.from !== null && s.to !== null);
  const place = placeById(plan, sitting?.placeId ?? event.placeId);
  if (!sitting || sitting.from === null || sitting.to === null || !place?.zone) return '';
  const said = {
    dates: formatDay(sitting.day, language, 'dayYear'),
    from: formatTime(sitting.from, language),
    to: formatTime(sitting.to, language),
    city: place.name[language],
  };
  const homeId = settingsOf(plan).homePlaceId;
  const ids = [...events.filter((e) => e !== event).map((e) => e.placeId), homeId];
  const other = ids.map((id) => placeById(plan, id)).find((p) => p?.zone && p.zone !== place.zone);
  if (!other?.zone) return t('repairs.oneZone', said);
  const begins = toWallTime(toInstant(sitting.day, sitting.from, place.zone), other.zone);
  const ends = toWallTime(toInstant(sitting.day, sitting.to, place.zone), other.zone);
  return t('repairs.bothZones', {
    ...said,
    otherFrom: formatTime(begins.minute, language),
    otherTo: formatTime(ends.minute, language),
    otherCity: other.name[language],
  });
}
