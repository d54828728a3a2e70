import type { EventKind } from '@shared/model/event';
import type { DaysMandate, Group, Mandate, TimeExpression } from '@shared/model/mandate';
import { addDays, type DaySpan, formatIsoDay, toDay } from '@shared/model/time';
import { mandate as blankMandate } from '../build';
import { generatedCities } from './cities';
import { phaseSpan } from './years';

/** What an event can answer, and when its mandate would have it. */
export interface Required {
  readonly mandate: Mandate;
  readonly memberId: string | null;
  readonly span: DaySpan;
}

/** The law of a generated plan. `required` holds what events answer, in order; what nothing answers is left out. */
export interface Law {
  readonly mandates: readonly Mandate[];
  readonly groups: readonly Group[];
  readonly required: readonly Required[];
}

/** Kinds of the mandates; each is asked in every phase before the next. */
const kinds: readonly EventKind[] = [
  'thematic-session',
  'document',
  'negotiation-round',
  'deadline',
  'hearing',
  'preparatory-meeting',
];

const PHASES = 4;
/** One of every kind in every phase; the next round stands in the next third of the phases. */
const ROUND = PHASES * kinds.length;
const SESSIONS_A_GROUP = 8;
const CAP = 11;

/** Four phases and a mandate for every 20th event, of six kinds: most with the days of a third of a phase, some with a
 *  last day only, without a date, or so many days after another; two in three with a place, half of the meetings with
 *  their days (one in six a total of three meetings), sessions with panels and in groups of eight with a cap and a
 *  brief for each; one in five follows another. Nothing answers every tenth. */
export function generateLaw(events: number): Law {
  const phases = [0, 1, 2, 3].map((i) => {
    const span = phaseSpan(i);
    return mandate(`phase-mandate-${i + 1}`, i + 1, 'phase', `Phase ${i + 1}`, { span });
  });
  const others = Array.from({ length: Math.floor(events / 20) }, (_, i) => mandateOf(i, phases));
  const groupIds = [...new Set(others.flatMap(({ groupId }) => groupId ?? []))];
  const groups = groupIds.map((id) => ({ id, title: same(id), cap: CAP, capParagraph: '15' }));
  const briefs = groupIds.map((id, i) =>
    mandate(`brief-${i + 1}`, 1000 + i, 'document', `Briefs of ${id}`, {
      span: phaseSpan(0),
      time: { form: 'none' },
      eachOf: id,
      eachRelation: 'before',
    }),
  );
  const required = [
    ...others.flatMap((m, i) => (i % 10 === 9 ? [] : answersOf(m, i))),
    ...briefs.flatMap((brief) =>
      others
        .filter(({ groupId }) => groupId === brief.eachOf)
        .map((member, n) => ({ mandate: brief, memberId: member.id, n }))
        .filter(({ n }) => n % 4 !== 3)
        .map(({ memberId }) => ({ mandate: brief, memberId, span: beforeThird(memberId) })),
    ),
  ];
  return { mandates: [...phases, ...others, ...briefs], groups, required };
}

function answersOf(asked: Mandate, index: number): readonly Required[] {
  const one = { mandate: asked, memberId: null, span: thirdOf(index) };
  return asked.days?.total ? [one, one, one] : [one];
}

/** The days of a third of a phase. */
function thirdOf(index: number): DaySpan {
  const { start, end } = phaseSpan(index % PHASES);
  const third = Math.floor(index / ROUND) % 3;
  const length = Math.floor((end - start) / 3);
  const from = toDay(start + third * length);
  return { start: from, end: toDay(from + length) };
}

/** When a brief of a session is planned: around the start of the session's third. */
function beforeThird(sessionId: string): DaySpan {
  const { start } = thirdOf(Number(sessionId.slice('mandate-'.length)) - 1);
  return { start: toDay(start - 30), end: toDay(start + 10) };
}

function mandateOf(i: number, phases: readonly Mandate[]): Mandate {
  const turn = Math.floor(i / PHASES);
  const kind = kinds[turn % kinds.length]!;
  const meets = kind !== 'document' && kind !== 'deadline';
  const span = thirdOf(i);
  const before = i >= ROUND && Math.floor(i / ROUND) % 3 > 0 ? `mandate-${i + 1 - ROUND}` : null;
  const follows = before !== null && i % 5 === 0;
  const session = Math.floor(turn / kinds.length) * PHASES + (i % PHASES);
  return mandate(`mandate-${i + 1}`, i + 5, kind, `Requirement ${i + 1}`, {
    span,
    time: timeOf(i, span, before),
    phaseId: phases[i % PHASES]!.id,
    listedIn: phases[i % PHASES]!.id,
    groupId:
      kind === 'thematic-session' ? `group-${Math.floor(session / SESSIONS_A_GROUP) + 1}` : null,
    place: meets ? placeOf(i) : null,
    days: meets ? daysOf(i) : null,
    panels: kind === 'thematic-session' ? { min: 2, max: 3 } : null,
    flexible: i % 7 === 3 ? '29' : null,
    after: follows ? [before] : [],
    inferred: follows && i % 2 === 0 ? ['after'] : [],
  });
}

function timeOf(i: number, { start, end }: DaySpan, before: string | null): TimeExpression {
  const last = addDays(end, -1);
  if (i % 9 === 4) return { form: 'no-later-than', limit: { form: 'day', day: last } };
  if (i % 13 === 7) return { form: 'words' };
  if (i % 8 === 5 && before !== null) {
    return { form: 'relative', relation: 'after', target: { to: 'mandate', id: before }, days: 14 };
  }
  return { form: 'range', first: start, last };
}

function placeOf(i: number): Mandate['place'] {
  const city = generatedCities[i % 3 === 0 ? 0 : i % generatedCities.length]!;
  if (i % 3 === 0) return { places: [city.id], country: null };
  return i % 3 === 1 ? { places: [], country: city.country } : null;
}

function daysOf(i: number): DaysMandate | null {
  if (i % 2 === 0) return null;
  if (i % 12 === 5) return { min: 4, max: 5, total: true, unit: 'days' };
  const days = 1 + (i % 3);
  return { min: days, max: days, total: false, unit: 'days' };
}

function mandate(
  id: string,
  order: number,
  kind: EventKind,
  title: string,
  { span, ...other }: Partial<Mandate> & { readonly span: DaySpan },
): Mandate {
  const last = addDays(span.end, -1);
  return blankMandate(id, {
    order,
    paragraph: `${order}`,
    kind,
    title: same(title),
    shortTitle: same(title),
    time: { form: 'range', first: span.start, last },
    wording: same(`${formatIsoDay(span.start)} to ${formatIsoDay(last)}`),
    ...other,
  });
}

function same(text: string) {
  return { en: text, fr: text, es: text };
}
