import { resolve } from 'node:path';

/** Files that the system asked us to open (a double click), in turn. */
export interface AskedFiles {
  readonly ask: (path: string) => void;
  /** Those that wait, without taking them. */
  readonly waiting: () => readonly string[];
  /** The next one, taken; null where none waits. */
  readonly take: () => string | null;
  /** Says when one waits, once for each that is taken; at once where one waits already. */
  readonly onAsk: (hear: () => void) => void;
}

/** The plan files among the arguments of a start. */
export function askedFiles(argv: readonly string[]): AskedFiles {
  const queue = argv.filter((arg) => arg.endsWith('.prepcom')).map((arg) => resolve(arg));
  let listener: (() => void) | null = null;
  let said = false;
  const say = () => {
    if (!listener || said || queue.length === 0) return;
    said = true;
    listener();
  };
  return {
    ask: (path) => {
      queue.push(path);
      say();
    },
    waiting: () => [...queue],
    take: () => {
      said = false;
      return queue.shift() ?? null;
    },
    onAsk: (hear) => {
      listener = hear;
      say();
    },
  };
}
