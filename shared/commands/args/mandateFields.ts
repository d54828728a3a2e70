import { z } from 'zod';
import type { TimeExpression } from '../../model/mandate';
import { idArg, kindArg, localTextArg } from './values';

const forms: readonly TimeExpression['form'][] = [
  'day',
  'range',
  'month',
  'months',
  'part-of-month',
  'choice-of-months',
  'year',
  'session',
  'no-later-than',
  'relative',
  'as-required',
  'none',
  'words',
];

const timeArg = z.custom<TimeExpression>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    forms.some((form) => form === (value as { readonly form?: unknown }).form),
);

const daysArg = z.object({
  min: z.number().min(0).nullable(),
  max: z.number().min(0).nullable(),
  total: z.boolean(),
  unit: z.enum(['days', 'half-days', 'working-days', 'weeks']),
});

/** Every field of a mandate but its id and its place in the document. */
export const mandateFieldsArg = z
  .object({
    processId: idArg.nullable(),
    paragraph: z.string(),
    kind: kindArg,
    title: localTextArg,
    shortTitle: localTextArg,
    phaseId: idArg.nullable(),
    groupId: idArg.nullable(),
    listedIn: z.string(),
    eachOf: idArg.nullable(),
    eachRelation: z.enum(['before', 'after']).nullable(),
    time: timeArg,
    wording: localTextArg,
    place: z
      .object({ places: z.array(idArg).readonly(), country: z.string().nullable() })
      .nullable(),
    days: daysArg.nullable(),
    panels: z.object({ min: z.int().min(0), max: z.int().min(0) }).nullable(),
    flexible: z.string().nullable(),
    before: z.array(idArg).readonly(),
    after: z.array(idArg).readonly(),
    inferred: z.array(z.enum(['before', 'after'])).readonly(),
    responsible: localTextArg,
    othersAct: z.boolean(),
    remark: localTextArg,
    parentId: idArg.nullable(),
  })
  .strict();
