import { processById } from '../model/processOf';
import { toDay, toMinute } from '../model/time';
import { bodyName, slotsText } from './bodyWords';
import { formatDay, formatTime } from './dates';
import { daysBetween, type FindingContext, type FindingWords } from './findingContext';
import { eventHeading } from './findingWordsOfTexts';

/** Two meetings at one time. */
export const overlap: FindingWords = (context) => {
  const { t, facts, finding, number, day } = context;
  const values = { days: number('days'), day: day('firstDay') };
  const sure = facts.certain === true || finding.gravity === 'error';
  return {
    title: pairTitle(context),
    reason: facts.optional
      ? t('rules.overlap.optional', values)
      : sure
        ? t('rules.overlap.sure', values)
        : t('rules.overlap.unsure', values),
  };
};

/** Too few clear days for a journey. */
export const travel: FindingWords = (context) => {
  const { t, facts, number, city, text, language, eventTitle, events } = context;
  const short = (name: string) => formatDay(toDay(number(name)), language, 'dayYear');
  const firstId = text('first');
  const then = events.find((event) => event.id !== firstId) ?? events[0];
  const values = {
    clear: number('clear'),
    needed: String(number('needed')),
    first: eventTitle(firstId),
    then: then ? eventTitle(then.id) : '',
  };
  const isOneDay = facts.fromDay === facts.toDay;
  return {
    title: t('rules.travel.title', {
      from: city(text('from')),
      fromDay: short('fromDay'),
      to: city(text('to')),
      toDay: short('toDay'),
    }),
    reason: facts.optional
      ? t('rules.travel.optional', values)
      : isOneDay
        ? t('rules.travel.sameDay', values)
        : t('rules.travel.short', values),
  };
};

/** More meetings than people. */
export const capacity: FindingWords = ({ t, facts, number, day }) => {
  const values = { meetings: number('meetings'), free: number('free') };
  return {
    title: t('rules.capacity.title', { day: day('day') }),
    reason:
      facts.part === 'morning'
        ? t('rules.capacity.morning', values)
        : facts.part === 'afternoon'
          ? t('rules.capacity.afternoon', values)
          : t('rules.capacity.full', values),
  };
};

/** Two meetings in one room. */
export const room: FindingWords = (context) => ({
  title: pairTitle(context),
  reason: context.t('rules.room.clash', {
    room: context.text('room'),
    day: context.day('firstDay'),
  }),
});

/** Weekends, holidays, and lists of them that are missing. */
export const nonWorkingDay: FindingWords = (context) => {
  const { t, facts, city, text, longDay, number } = context;
  const cityName = city(text('station'));
  if (facts.missing) {
    const year = String(number('year'));
    return {
      title: t('rules.non-working-day.stationTitle', { city: cityName, year }),
      reason: t('rules.non-working-day.missing'),
    };
  }
  const values = { weekday: longDay('day'), city: cityName, holiday: text('holiday') };
  return { title: eventHeading(context), reason: strikeReason(context, values) };
};

/** Outside the hours with interpretation. */
export const slot: FindingWords = (context) => {
  const { t, facts, number, day, text, language } = context;
  const edges = Array.isArray(facts.slots) ? facts.slots.map((minute) => Number(minute)) : [];
  const slots = edges.flatMap((from, i) =>
    i % 2 === 0 ? [{ from: toMinute(from), to: toMinute(edges[i + 1]!) }] : [],
  );
  const values = {
    body: bodyName({ id: text('body'), name: text('bodyName') }, t),
    hours: slotsText(slots, language),
    from: formatTime(toMinute(number('from')), language),
    to: formatTime(toMinute(number('to')), language),
    day: day('day'),
    more: number('more'),
  };
  return {
    title: eventHeading(context),
    reason: facts.what === 'long' ? t('rules.slot.long', values) : t('rules.slot.outside', values),
  };
};

/** More meetings or contact groups at one time than the process allows, or one that ends too late. */
export const parallel: FindingWords = (context) => {
  const { t, facts, number, day, language, plan } = context;
  if (facts.what === 'late') {
    const hour = (name: string) => formatTime(toMinute(number(name)), language);
    const values = { day: day('day'), ends: hour('ends'), latest: hour('latest') };
    return { title: eventHeading(context), reason: t('rules.parallel.late', values) };
  }
  const values = { meetings: number('meetings'), cap: String(number('cap')) };
  return {
    title:
      typeof facts.process === 'string'
        ? t('rules.parallel.titleOf', {
            day: day('day'),
            process: processById(plan, facts.process).name,
          })
        : t('rules.parallel.title', { day: day('day') }),
    reason:
      facts.what === 'groups'
        ? t('rules.parallel.groups', values)
        : t('rules.parallel.reason', values),
  };
};

/** During an event of another body. */
export const reference: FindingWords = (context) => {
  const { t, facts, text, day, language, city } = context;
  const placeId = typeof facts.placeId === 'string' ? facts.placeId : null;
  const values = {
    day: day('day'),
    other: text('title'),
    dates: daysBetween(facts.fromDay, facts.toDay, language),
    city: placeId === null ? text('placeText') : city(placeId),
  };
  return {
    title: eventHeading(context),
    reason:
      values.city === ''
        ? t('rules.reference.nowhere', values)
        : facts.sameCity
          ? t('rules.reference.same', values)
          : t('rules.reference.other', values),
  };
};

/** A document too late for its meeting. */
export const documentLead: FindingWords = (context) => {
  const { t, number, eventTitle, text, events, datedTitle, finding } = context;
  const days = number('days');
  const values = { meeting: eventTitle(text('meeting')), lead: String(number('lead')) };
  const document = events.find((event) => event.id === text('document'));
  return {
    title: document ? datedTitle(document) : finding.subjects.join(', '),
    reason:
      days < 0
        ? t('rules.document-lead.late', { ...values, days: -days })
        : t('rules.document-lead.lead', { ...values, days }),
  };
};

/** Expert panels of a session. */
export const panels: FindingWords = (context) => ({
  title: eventHeading(context),
  reason: context.t('rules.panels', {
    panels: context.number('panels'),
    min: String(context.number('min')),
    max: String(context.number('max')),
  }),
});

function pairTitle({ t, events, eventTitle }: FindingContext): string {
  const [first = '', second = ''] = events.map((event) => eventTitle(event.id));
  return t('rules.pair', { first, second });
}

function strikeReason(
  { t, facts }: FindingContext,
  values: { readonly weekday: string; readonly city: string; readonly holiday: string },
): string {
  switch (facts.what) {
    case 'closed':
      return facts.due
        ? t('rules.non-working-day.dueClosed', values)
        : t('rules.non-working-day.closed', values);
    case 'observe':
      return t('rules.non-working-day.observe', values);
    case 'avoid':
      return t('rules.non-working-day.avoid', values);
    case 'no-opening-or-closing':
      return t('rules.non-working-day.ends', values);
    default:
      return facts.due
        ? t('rules.non-working-day.dueWeekend', values)
        : t('rules.non-working-day.weekend', values);
  }
}
