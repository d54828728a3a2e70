import type { Options } from './options';

/** What a command answers: what goes to each stream, and the exit status. */
export interface Answer {
  readonly out: string;
  readonly err: string;
  /** 0: no error that is not waived; 1: at least one; 2: bad input. */
  readonly code: 0 | 1 | 2;
}

/** What a command may ask of the world. */
export interface World {
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
  readonly randomId: () => string;
}

/** One command of the command line. */
export interface CliCommand {
  readonly shape: import('./options').CommandShape;
  readonly run: (options: Options, world: World) => Promise<Answer>;
}

/** An answer that is only text. */
export function said(out: string): Answer {
  return { out: out.endsWith('\n') ? out : `${out}\n`, err: '', code: 0 };
}

/** Bad input, in one line. */
export function badInput(problem: string): Answer {
  return { out: '', err: `${problem.replace(/\s+/g, ' ').trim()}\n`, code: 2 };
}

/** Carries the line of a bad input to where the command is answered. */
export class BadInput extends Error {}

/** The time and the ids that the options ask for, else the world's. */
export function sources(options: Options, world: World, seeded: (seed: number) => () => string) {
  return {
    now: options.now ?? world.now(),
    newId: options.seed === null ? world.randomId : seeded(options.seed),
  };
}
