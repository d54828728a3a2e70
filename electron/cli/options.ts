import type { Language } from '@shared/model/text';
import { type Translate, languages, translator } from '@shared/i18n';
import { type Day, parseDay } from '@shared/model/time';
import { parseNow } from './parseNow';

/** Every option that some command takes; all but json take a value. */
export type OptionName =
  'json' | 'today' | 'lang' | 'now' | 'seed' | 'out' | 'phase' | 'process' | 'name';

/** What was typed, checked. */
export interface Options {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly today: Day | null;
  readonly language: Language;
  /** Milliseconds since 1970. */
  readonly now: number | null;
  readonly seed: number | null;
  readonly text: Readonly<Partial<Record<'out' | 'phase' | 'process' | 'name', string>>>;
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
  const { files, given, wrong } = split(shape, words);
  const lang = given.get('lang') ?? 'en';
  const language = languages.find((l) => l.code === lang)?.code;
  const t = translator(language ?? 'en');
  const bad = (problem: string): ReadOptions => ({ ok: false, problem });
  if (language === undefined) return bad(t('formats.cli.badLanguage', { found: lang }));
  if (wrong) {
    const options = shape.options.map((name) => `--${name}`).join(', ');
    return bad(t('formats.cli.unknownOption', { command: shape.name, option: wrong, options }));
  }
  const missing = [...shape.options].find(
    (name) => given.get(name) === '' || (shape.required.includes(name) && !given.has(name)),
  );
  if (missing && missing !== 'json') {
    return bad(t('formats.cli.missingOption', { command: shape.name, option: `--${missing}` }));
  }
  if (files.length !== shape.files) {
    const facts = { command: shape.name, count: shape.files, found: String(files.length) };
    return bad(t('formats.cli.missingFile', facts));
  }
  const typed = (name: OptionName) => given.get(name);
  const today = typed('today') === undefined ? null : parseDay(typed('today')!);
  if (today === null && typed('today') !== undefined) {
    return bad(t('formats.cli.badDay', { found: typed('today')! }));
  }
  const now = typed('now') === undefined ? null : parseNow(typed('now')!);
  if (now === null && typed('now') !== undefined) {
    return bad(t('formats.cli.badNow', { found: typed('now')! }));
  }
  const seed = typed('seed') === undefined ? null : Number(typed('seed'));
  if (seed !== null && !(/^\d{1,10}$/.test(typed('seed')!) && seed <= 0xffffffff)) {
    return bad(t('formats.cli.badSeed', { found: typed('seed')! }));
  }
  const text = Object.fromEntries([...given].filter(([name]) => textNames.includes(name)));
  return {
    ok: true,
    value: { files, json: given.has('json'), today, language, now, seed, text, t },
  };
}

const textNames: readonly OptionName[] = ['out', 'phase', 'process', 'name'];

function split(shape: CommandShape, words: readonly string[]) {
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
