import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { commandOf, commands } from '@shared/commands/index';
import { languages } from '@shared/i18n/index';
import { planWith } from '../../support/build';

const folder = new URL('../../../shared/commands/', import.meta.url);
const ids = commands.map((c) => c.id);

it('lists every command file once, under its file name', () => {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts' && name !== 'command.ts')
    .map((name) => name.slice(0, -'.ts'.length));
  expect([...ids].sort()).toEqual(files.sort());
});

it.each(languages.map((l) => [l.code, l.messages.commands] as const))(
  'has words for every command in %s',
  (_code, words) => {
    expect(Object.keys(words.menu).sort()).toEqual([...ids].sort());
    expect(Object.keys(words)).toEqual(expect.arrayContaining(ids));
  },
);

it('has a sentence for every code that a command refuses with, and no other', () => {
  const used = [...codesIn(folder), 'no-plan', 'history-moved', 'plan-exists'];
  const sentences = languages[0]!.messages.commands.refusal;
  expect(Object.keys(sentences).sort()).toEqual([...new Set(used)].sort());
});

it('throws on arguments that no part of the program may send', () => {
  const context = { today: { day: 0, instant: null }, newId: () => 'x' } as never;
  expect(() => commandOf('rename-plan').run(planWith({}), { name: 3 }, context)).toThrow();
  expect(() => commandOf('no-such-command')).toThrow('no-such-command');
});

function codesIn(at: URL): readonly string[] {
  return readdirSync(at, { withFileTypes: true }).flatMap((entry) => {
    const path = new URL(entry.isDirectory() ? `${entry.name}/` : entry.name, at);
    if (entry.isDirectory()) return codesIn(path);
    const text = readFileSync(path, 'utf8');
    return [...text.matchAll(/(?:refuse\(|code: )'([a-z-]+)'/g)].map((match) => match[1]!);
  });
}
