import type { Mandate } from '../model/mandate';
import { daysBetween, type FindingContext, type FindingWords, windowWords } from './findingContext';

/** Outside its window. */
export const window: FindingWords = (context) => {
  const { t, facts, number, language, mandates } = context;
  const mandate = mandates[0];
  const words = windowWords(context, mandate, () =>
    daysBetween(facts.limitDay, undefined, language),
  );
  const values = { days: number('days'), window: words };
  const reason =
    facts.side === 'before' ? t('rules.window.before', values) : t('rules.window.after', values);
  return { title: eventHeading(context), reason: flexible(context, reason, mandate) };
};

/** Too many or too few sitting days. */
export const duration: FindingWords = (context) => {
  const { facts, mandates } = context;
  const mandate = mandates[0];
  const title = facts.total ? (mandate?.title[context.language] ?? '') : eventHeading(context);
  return { title, reason: flexible(context, durationReason(context), mandate) };
};

/** In another city or country. */
export const place: FindingWords = (context) => {
  const { t, facts, city, list, language } = context;
  const cities = (facts.cities as readonly string[]).map(city);
  const asked = (facts.places as readonly string[]).map(city);
  const country = typeof facts.country === 'string' ? [countryName(facts.country, language)] : [];
  const places = list(asked.length > 0 ? asked : country);
  const reason = t('rules.place', { cities: list(cities), places });
  return { title: eventHeading(context), reason: flexible(context, reason, context.mandates[0]) };
};

/** A group above its limit. */
export const cap: FindingWords = ({ t, finding, plan, language, number, eventTitle, text }) => {
  const groupId = finding.subjects.find((s) => s.startsWith('group:'))?.slice(6) ?? '';
  const reason = t('rules.cap', {
    sat: number('sittingDays'),
    cap: number('cap'),
    event: eventTitle(text('crossing')),
  });
  return { title: plan.groups.get(groupId)?.title[language] ?? groupId, reason };
};

/** Something begins before what must be over. */
export const order: FindingWords = ({ t, facts, eventTitle, text, day }) => {
  const [first, then] = [eventTitle(text('first')), eventTitle(text('then'))];
  const values = { first, then, lastDay: day('lastDay'), firstDay: day('firstDay') };
  return {
    title: t('rules.pair', { first, second: then }),
    reason: facts.inferred ? t('rules.order.inferred', values) : t('rules.order.written', values),
  };
};

/** Outside its phase, or phases that overlap. */
export const phase: FindingWords = (context) => {
  const { t, facts, number, day, events, eventTitle, text } = context;
  if (facts.side === 'both') {
    const [first = '', second = ''] = events.map((event) => eventTitle(event.id));
    const values = { days: number('days'), day: day('day'), limit: day('limitDay') };
    return { title: t('rules.pair', { first, second }), reason: t('rules.phase.both', values) };
  }
  const values = { days: number('days'), phase: eventTitle(text('phase')), limit: day('limitDay') };
  return {
    title: eventHeading(context),
    reason:
      facts.side === 'before' ? t('rules.phase.before', values) : t('rules.phase.after', values),
  };
};

/** Missed, due soon and unscheduled: of an event, of a mandate, or of one member of what a mandate asks. */
export const standing: FindingWords = (context) => {
  const { events, mandates, facts, mandateTitle, t } = context;
  const event = events[0];
  if (event) return { title: eventHeading(context), reason: eventReason(context) };
  const member = typeof facts.member === 'string' ? facts.member : null;
  const mandate = mandates.find((m) => m.id !== member) ?? mandates[0];
  const title = mandate ? mandateTitle(mandate.id) : '';
  return {
    title: member === null ? title : t('rules.member', { title, member: mandateTitle(member) }),
    reason: mandateReason(context, mandate),
  };
};

/** Was it held? */
export const unconfirmed: FindingWords = (context) => ({
  title: eventHeading(context),
  reason: context.t('rules.unconfirmed', { day: context.day('lastDay') }),
});

/** What cannot be. */
export const invalid: FindingWords = (context) => {
  const { t, finding, facts, number, text, list, mandates, plan, language } = context;
  const values = { count: number('count') };
  switch (facts.what) {
    case 'order':
      return {
        title: list(mandates.map((m) => m.title[language])),
        reason: t('rules.invalid.order', values),
      };
    case 'cap': {
      const id = finding.subjects[0]?.slice('group:'.length) ?? '';
      const title = plan.groups.get(id)?.title[language] ?? id;
      return { title, reason: t('rules.invalid.cap', { cap: String(number('cap')) }) };
    }
    case 'rule': {
      const rule = finding.subjects[0]?.slice('rule:'.length) ?? '';
      return {
        title: t('rules.invalid.ruleTitle', { rule }),
        reason: t('rules.invalid.rule', { ...values, message: text('message') }),
      };
    }
    case 'end':
      return { title: eventHeading(context), reason: t('rules.invalid.end') };
    case 'hours':
      return { title: eventHeading(context), reason: t('rules.invalid.hours', values) };
    case 'sittings':
      return { title: eventHeading(context), reason: t('rules.invalid.sittings', values) };
    case 'zone':
      return { title: eventHeading(context), reason: t('rules.invalid.zone', values) };
    default:
      return { title: eventHeading(context), reason: t('rules.invalid.parts') };
  }
};

/** Title and dates of the event that a finding is about. */
export function eventHeading({ events, datedTitle, finding }: FindingContext): string {
  return events[0] ? datedTitle(events[0]) : finding.subjects.join(', ');
}

function durationReason({ t, facts, number, mandates }: FindingContext): string {
  const sat = number('sittingDays');
  const { min, max } = facts;
  const isMore = typeof max === 'number' && sat > max;
  const values = { sat, fixed: isMore ? max : typeof min === 'number' ? min : 0 };
  if (facts.total) {
    return isMore ? t('rules.duration.totalMore', values) : t('rules.duration.totalFewer', values);
  }
  if (min === max || mandates.length === 0) return t('rules.duration.exact', values);
  return isMore ? t('rules.duration.most', values) : t('rules.duration.least', values);
}

function eventReason({ t, finding, number, day }: FindingContext): string {
  const values = { days: number('days'), day: day('dueDay') };
  return finding.rule === 'missed'
    ? t('rules.missed.event', values)
    : t('rules.due-soon.event', values);
}

function mandateReason(context: FindingContext, mandate: Mandate | undefined): string {
  const { t, finding, facts, number, day, language, mandateTitle } = context;
  if (finding.rule === 'missed' && typeof facts.missing === 'number') {
    const values = { sat: number('sittingDays'), fixed: number('min'), day: day('dueDay') };
    return t('rules.missed.short', values);
  }
  const values = () => ({ days: number('days'), window: dueWords(context, mandate) });
  if (finding.rule === 'missed') return t('rules.missed.mandate', values());
  if (finding.rule === 'due-soon') return t('rules.due-soon.mandate', values());
  if (typeof facts.after === 'string') {
    return t('rules.unscheduled.after', { after: mandateTitle(facts.after) });
  }
  const window = windowWords(context, mandate, () =>
    daysBetween(facts.fromDay, facts.toDay, language),
  );
  return t('rules.unscheduled.window', { window });
}

/** The text's own words with the day that they come to; the day alone where there are none. */
function dueWords({ t, language, day }: FindingContext, mandate: Mandate | undefined): string {
  const words = mandate?.wording[language] ?? '';
  if (words === '') return t('words.byDay', { day: day('dueDay') });
  return t('rules.quoteDay', { words, day: day('dueDay') });
}

function flexible({ t }: FindingContext, reason: string, mandate: Mandate | undefined): string {
  if (!mandate || mandate.flexible === null) return reason;
  const paragraph = t('words.paragraph', { paragraph: mandate.flexible });
  return t('rules.flexible', { reason, paragraph });
}

function countryName(code: string, language: string): string {
  return new Intl.DisplayNames(language, { type: 'region', fallback: 'code' }).of(code) ?? code;
}
