import type { Language } from '@shared/model/text';
import { type Translate, languages, translator } from '@shared/i18n';
import { type Day, parseDay } from '@shared/model/time';
import { parseNow } from './parseNow';

/** Every option that some command takes; all but json take a value. */
export type OptionName =
  'json' | 'today' | 'lang' | 'now' | 'seed' | 'out' | 'phase' | 'process' | 'name' | 'against';

/** What was typed, checked. */
export interface Options {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly today: Day | null;
  readonly language: Language;
  /** Milliseconds since 1970. */
  readonly now: number | null;
  readonly seed: number | null;
  readonly text: Readonly<
    Partial<Record<'out' | 'phase' | 'process' | 'name' | 'against', string>>
  >;
  readonly t: Translate;
}

/** What a command takes. */
export interface CommandShape {
  readonly name: string;
  readonly files: number;
  readonly options: readonly OptionName[];
  readonly required: readonly OptionName[];
}

/** Options as typed, or the line that says what is wrong with them. */
export type ReadOptions =
  { readonly ok: true; readonly value: Options } | { readonly ok: false; readonly problem: string };

/** The words after the command, checked against what it takes. "--name=value" and "--name value" are the same; after "--"
 *  everything is a file. */
export function readOptions(shape: CommandShape, words: readonly string[]): ReadOptions {
  const typed = split(shape, words);
  const { files, given } = typed;
  const lang = given.get('lang') ?? 'en';
  const language = languages.find((l) => l.code === lang)?.code;
  const t = translator(language ?? 'en');
  if (language === undefined) {
    return { ok: false, problem: t('formats.cli.badLanguage', { found: lang }) };
  }
  const values = readValues(given);
  const problem = shapeProblem(shape, typed, t) ?? valueProblem(given, values, t);
  if (problem !== null) return { ok: false, problem };
  const text = Object.fromEntries([...given].filter(([name]) => textNames.includes(name)));
  return { ok: true, value: { files, json: given.has('json'), language, text, t, ...values } };
}

interface Typed {
  readonly files: readonly string[];
  readonly given: ReadonlyMap<OptionName, string>;
  /** An option that the command does not take. */
  readonly wrong: string | null;
}

function shapeProblem(shape: CommandShape, typed: Typed, t: Translate): string | null {
  const { files, given, wrong } = typed;
  const command = shape.name;
  if (wrong !== null) {
    const options = shape.options.map((name) => `--${name}`).join(', ');
    return t('formats.cli.unknownOption', { command, option: wrong, options });
  }
  const missing = shape.options.find(
    (name) => given.get(name) === '' || (shape.required.includes(name) && !given.has(name)),
  );
  if (missing) return t('formats.cli.missingOption', { command, option: `--${missing}` });
  if (files.length === shape.files) return null;
  const found = String(files.length);
  return t('formats.cli.missingFile', { command, count: shape.files, found });
}

type Values = Pick<Options, 'today' | 'now' | 'seed'>;

function readValues(given: Typed['given']): Values {
  const [today, now, seed] = [given.get('today'), given.get('now'), given.get('seed')];
  const isSeed = seed !== undefined && /^\d{1,10}$/.test(seed) && Number(seed) <= 0xffffffff;
  return {
    today: today === undefined ? null : parseDay(today),
    now: now === undefined ? null : parseNow(now),
    seed: isSeed ? Number(seed) : null,
  };
}

function valueProblem(given: Typed['given'], values: Values, t: Translate): string | null {
  const words = { today: 'badDay', now: 'badNow', seed: 'badSeed' } as const;
  for (const name of ['today', 'now', 'seed'] as const) {
    const found = given.get(name);
    if (found !== undefined && values[name] === null) {
      return t(`formats.cli.${words[name]}`, { found });
    }
  }
  return null;
}

const textNames: readonly OptionName[] = ['out', 'phase', 'process', 'name', 'against'];

function split(shape: CommandShape, words: readonly string[]): Typed {
  const files: string[] = [];
  const given = new Map<OptionName, string>();
  let wrong: string | null = null;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word === '--') return { files: [...files, ...words.slice(i + 1)], given, wrong };
    const match = /^--([a-z]+)(?:=([^]*))?$/.exec(word);
    if (!match) {
      if (word.startsWith('-') && word.length > 1) wrong ??= word;
      else files.push(word);
      continue;
    }
    const name = shape.options.find((option) => option === match[1]);
    if (name === undefined) wrong ??= `--${match[1]}`;
    else if (name === 'json') given.set(name, 'json');
    else given.set(name, match[2] ?? words[++i] ?? '');
  }
  return { files, given, wrong };
}
