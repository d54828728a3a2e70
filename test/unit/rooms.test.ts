import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What the TypeScript project of a room says about one more file in it. */
function complaintsOf(room: string, text: string): readonly string[] {
  const config = join(root, `tsconfig.${room}.json`);
  const { config: json } = ts.readConfigFile(config, (path) => ts.sys.readFile(path));
  const parsed = ts.parseJsonConfigFileContent(json, ts.sys, dirname(config));
  const planted = join(root, 'shared', 'planted.ts');
  const host = ts.createCompilerHost(parsed.options);
  const readFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, language) =>
    name === planted ? ts.createSourceFile(name, text, language) : readFile(name, language);
  const program = ts.createProgram([planted], parsed.options, host);
  const source = program.getSourceFile(planted);
  return program
    .getSemanticDiagnostics(source)
    .map((d) => ts.flattenDiagnosticMessageText(d.messageText, '\n'));
}

it.each([
  ['shared', 'export const n: number = [1].at(-1) ?? 0;', true],
  ['shared', 'export const n = document.title;', false],
  ['shared', 'export const n = process.env;', false],
  ['shared', "import { readFileSync } from 'node:fs'; export const n = readFileSync;", false],
  ['shared', 'export const n = fetch;', false],
  ['worker', 'export const n = self.postMessage;', true],
  ['worker', 'export const n = document.title;', false],
  ['renderer', 'export const n = document.title;', true],
  ['renderer', 'export const n = process.env;', false],
  ['electron', 'export const n = process.env;', true],
  ['electron', 'export const n = document.title;', false],
])('in the room %s, "%s" compiles: %s', { timeout: 60_000 }, (room, text, compiles) => {
  expect(complaintsOf(room, text).length === 0).toBe(compiles);
});
