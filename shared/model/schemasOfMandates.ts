import { eventKinds } from './event';
import type { DaysMandate, Group, Mandate, PlaceMandate } from './mandate';
import type { RelationTarget, TimeExpression, YearMonth } from './mandate';
import { type Schema, list, mapped, nullable, object, optional, variant } from './schema';
import { anyNumber, dayText, flag, identifier, minuteText, oneOf } from './schemaValues';
import { text, textThat, wholeNumber } from './schemaValues';
import type { LocalText } from './text';
import { isZone } from './zone';

/** One text in every language; a language that is absent is empty. */
export const localText: Schema<LocalText> = {
  ...object<LocalText>({ en: text, fr: text, es: text }),
  empty: { en: '', fr: '', es: '' },
};

const yearMonth: Schema<YearMonth> = mapped(
  textThat((s) => /^\d{4}-(0[1-9]|1[0-2])$/.test(s), 'month'),
  (s) => ({ year: Number(s.slice(0, 4)), month: Number(s.slice(5)) }),
  ({ year, month }) => `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`,
);

const target: Schema<RelationTarget> = variant<RelationTarget>('to', {
  phase: object({ to: text, id: identifier }),
  mandate: object({ to: text, id: identifier }),
  'session-opening': object({ to: text, session: wholeNumber(1, 500) }),
  'general-debate': object({ to: text, session: wholeNumber(1, 500) }),
});

const quarter = optional(oneOf<1 | 2 | 3 | 4>([1, 2, 3, 4]));
const year = wholeNumber(1900, 2200);
const form = text;

const innerTime: Schema<TimeExpression> = {
  decode: (raw, reading) => time.decode(raw, reading),
  encode: (value) => time.encode(value),
};

const time: Schema<TimeExpression> = variant<TimeExpression>('form', {
  day: object({ form, day: dayText, from: optional(minuteText), to: optional(minuteText) }),
  range: object({ form, first: dayText, last: dayText }),
  month: object({ form, month: yearMonth }),
  months: object({ form, first: yearMonth, last: yearMonth }),
  'part-of-month': object({ form, part: oneOf(['early', 'mid', 'late']), month: yearMonth }),
  'choice-of-months': object({ form, months: list(yearMonth) }),
  year: object({ form, year, half: optional(oneOf<1 | 2>([1, 2])), quarter }),
  session: object({ form, session: wholeNumber(1, 500), quarter }),
  'no-later-than': object({
    form,
    limit: innerTime,
    time: optional(minuteText),
    zone: optional(textThat(isZone, 'zone')),
  }),
  relative: object({
    form,
    relation: oneOf(['before', 'after', 'immediately-before']),
    target,
    days: optional(wholeNumber(0, 100_000)),
  }),
  'as-required': object({ form }),
  none: object({ form }),
  words: object({ form }),
});

/** How a row of the table `mandates` is written. */
export const mandateSchema: Schema<Mandate> = object<Mandate>({
  id: identifier,
  order: anyNumber,
  processId: nullable(identifier),
  paragraph: text,
  kind: oneOf(eventKinds),
  title: localText,
  shortTitle: localText,
  phaseId: nullable(identifier),
  groupId: nullable(identifier),
  listedIn: text,
  eachOf: nullable(identifier),
  eachRelation: nullable(oneOf(['before', 'after'])),
  time,
  wording: localText,
  place: nullable(object<PlaceMandate>({ places: list(identifier), country: nullable(text) })),
  days: nullable(
    object<DaysMandate>({
      min: nullable(anyNumber),
      max: nullable(anyNumber),
      total: flag,
      unit: oneOf(['days', 'half-days', 'working-days', 'weeks']),
    }),
  ),
  panels: nullable(object<{ min: number; max: number }>({ min: anyNumber, max: anyNumber })),
  flexible: nullable(text),
  before: list(identifier),
  after: list(identifier),
  inferred: list(oneOf(['before', 'after'])),
  responsible: localText,
  othersAct: flag,
  remark: localText,
  parentId: nullable(identifier),
});

/** How a row of the table `groups` is written. */
export const groupSchema: Schema<Group> = object<Group>({
  id: identifier,
  title: localText,
  cap: nullable(anyNumber),
  capParagraph: text,
});
