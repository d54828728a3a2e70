import { z } from 'zod';
import type { Calls, Channel } from './contract';

/** Longest journal line that is taken, in UTF-16 units: an import of 100,000 events is about 60 million. */
export const maxLineLength = 256 * 1024 * 1024;

/** Longest text that is saved, in UTF-16 units. */
export const maxTextLength = 256 * 1024 * 1024;

const nothing = z.strictObject({});
const plan = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
const name = z.string().min(1).max(255);
/** Of a backup or a stray file: a hash, never a name. */
const fileId = z.string().regex(/^[0-9a-f]{32}$/);
const backupReasons = ['timer', 'import', 'restore', 'migration', 'update', 'asked'] as const;
const handle = z.string().regex(/^[A-Za-z0-9-]{1,64}$/);

const menuItem = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('action'),
    action: z.string().max(100),
    label: z.string().max(200),
    accelerator: z.string().max(60).exactOptional(),
    enabled: z.boolean(),
    mark: z.enum(['radio', 'checkbox']).exactOptional(),
    checked: z.boolean().exactOptional(),
  }),
  z.strictObject({ kind: z.literal('separator') }),
]);

const schemas: { readonly [C in Channel]: z.ZodType<Calls[C]['args']> } = {
  'app.info': nothing,
  'journal.append': z.strictObject({
    plan,
    line: z
      .string()
      .min(1)
      .max(maxLineLength)
      .refine((line) => !line.includes('\n')),
  }),
  'journal.head': z.strictObject({ plan }),
  'journal.read': z.strictObject({ plan, after: z.int().min(0) }),
  'journal.list': nothing,
  'journal.bin': z.strictObject({ plan, restore: z.boolean() }),
  'journal.states': z.strictObject({ plan }),
  'journal.planAt': z.strictObject({ plan, generation: z.int().min(1) }),
  'journal.strays': nothing,
  'journal.readStray': z.strictObject({ id: fileId }),
  'journal.settleStray': z.strictObject({ id: fileId, how: z.enum(['take', 'bin']) }),
  'backup.write': z.strictObject({ plan, why: z.enum(backupReasons) }),
  'backup.list': z.strictObject({ plan: plan.nullable() }),
  'backup.read': z.strictObject({ plan, id: fileId }),
  'diagnostics.read': z.strictObject({ check: z.boolean() }),
  'file.open': z.strictObject({ kind: z.enum(['plan', 'calendar']) }),
  'file.save': z.strictObject({
    kind: z.enum(['plan', 'calendar', 'svg', 'png']),
    suggestedName: name,
    text: z.string().max(maxTextLength),
    handle: handle.exactOptional(),
    replace: z.boolean().exactOptional(),
  }),
  'file.state': z.strictObject({ handle }),
  'file.reread': z.strictObject({ handle }),
  'print.page': z.strictObject({
    suggestedName: name,
    page: z.strictObject({ size: z.enum(['A4', 'Letter']), landscape: z.boolean() }),
  }),
  'menu.set': z.strictObject({
    menus: z
      .array(z.strictObject({ label: z.string().max(100), items: z.array(menuItem).max(100) }))
      .max(20),
  }),
};

/** The arguments of a channel as they came over a border, checked; throws and names what is wrong. */
export function decodeArgs<C extends Channel>(channel: C, args: unknown): Calls[C]['args'] {
  const read = schemas[channel].safeParse(args);
  if (read.success) return read.data;
  const where = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new TypeError(`${channel}: ${where.join('; ')}`);
}
