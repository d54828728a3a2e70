import { blankEvent } from '../../model/blankEvent';
import { classOf, type DatedState, type EventDates, type PlanEvent } from '../../model/event';
import { noDates } from '../../model/event';
import type { Plan } from '../../model/plan';
import { type Day, day, parseMinute, toDay } from '../../model/time';
import { zoneOf } from '../../places';
import { local } from '../mandateData';
import { planOf } from '../newPlan';
import type { NewPlanContext, ProcessFacts } from '../process';
import { heldElsewhere } from './heldElsewhere';
import { heldPhase1 } from './heldPhase1';
import { heldPhase2 } from './heldPhase2';
import { heldPhase3 } from './heldPhase3';
import type { HeldRow } from './heldRow';

const name = local(
  'Global compact for migration, as held',
  'Pacte mondial sur les migrations, tel qu’il s’est tenu',
  'Pacto mundial para la migración, como se celebró',
);

/** Every event of the sample but the phases, each with its source, in the order of the record. */
export const heldRows: readonly HeldRow[] = [
  ...heldPhase1,
  ...heldElsewhere,
  ...heldPhase2,
  ...heldPhase3,
];

/** The process as it was held, as a plan: meetings confirmed and, from their last day, held; documents, deadlines and
 *  facts done on their day; what was only announced stays tentative. */
export function newSample(process: ProcessFacts, context: NewPlanContext): Plan {
  const language = context.language ?? 'en';
  const plan = planOf(process, context, name[language], true);
  const events = new Map(plan.events);
  for (const row of heldRows) {
    events.set(
      row.id,
      blankEvent({
        id: row.id,
        uid: context.newUid(),
        kind: row.kind,
        title: row.title[language],
        mandateId: row.mandateId ?? null,
        cites: row.cites === undefined ? [] : [row.cites],
        forEventId: row.forEventId ?? null,
        placeId: row.placeId ?? null,
        attendance: row.attendance ?? null,
        ...datesOf(row),
        states: statesOf(row),
        symbol: row.symbol ?? '',
        source: row.source,
        confidence: row.confidence,
        note: row.note ?? '',
        modified: context.now,
      }),
    );
  }
  return { ...plan, events };
}

function datesOf(row: HeldRow): EventDates {
  const days = daysOf(row);
  const first = days[0]!;
  switch (classOf(row)) {
    case 'band':
      return { ...noDates, span: { start: first, end: toDay(days[days.length - 1]! + 1) } };
    case 'meeting':
      return {
        ...noDates,
        sittings: days.map((on) => ({
          day: on,
          part: row.part ?? 'full',
          from: null,
          to: null,
          placeId: null,
        })),
      };
    default: {
      const time = row.time === undefined ? null : parseMinute(row.time);
      const zone = time === null ? null : zoneOf(null, row.placeId ?? null);
      return { ...noDates, at: { day: first, time, zone } };
    }
  }
}

function daysOf(row: HeldRow): readonly Day[] {
  if (row.gaps) return row.days.map(day);
  const first = day(row.days[0]!);
  const last = day(row.days[row.days.length - 1]!);
  return Array.from({ length: last - first + 1 }, (_, i) => toDay(first + i));
}

function statesOf(row: HeldRow): PlanEvent['states'] {
  const days = daysOf(row);
  const eventClass = classOf(row);
  const fromTheStart = (state: DatedState['state']) => ({ state, on: null, decision: null });
  const onTheLastDay = (state: DatedState['state']) => ({
    state,
    on: days[days.length - 1]!,
    decision: null,
  });
  if (eventClass === 'due' || eventClass === 'fact') {
    return [fromTheStart('open'), onTheLastDay('done')];
  }
  if (row.confidence === 'planned') return [fromTheStart('tentative')];
  return [fromTheStart('confirmed'), onTheLastDay('held')];
}
