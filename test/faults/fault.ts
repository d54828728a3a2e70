/** What became of the tries of one kind of fault. */
export interface Outcome {
  readonly tried: number;
  /** Tries after which nothing that was acknowledged is missing and nothing torn was taken for whole. */
  readonly through: number;
  /** What went wrong in the others, one line each. */
  readonly problems: readonly string[];
}

/** One kind of fault that is really injected. */
export interface Fault {
  readonly name: string;
  /** What is broken, and what must hold, in one sentence. */
  readonly what: string;
  /** Tries of a whole run; 0: as many as there are places where it can strike. */
  readonly tries: number;
  /** Runs the tries [from, to); `to` beyond the last place ends there. Null: this machine does not allow it, and why. */
  readonly run: (from: number, to: number) => Promise<Outcome | { readonly cannot: string }>;
}

/** Adds tries up, each of which throws where something is lost. */
export async function tally(
  from: number,
  to: number,
  attempt: (n: number) => Promise<'done' | 'no-such-place'>,
): Promise<Outcome> {
  const problems: string[] = [];
  let tried = 0;
  for (let n = from; n < to; n += 1) {
    try {
      if ((await attempt(n)) === 'no-such-place') break;
    } catch (error) {
      problems.push(`${n}: ${error instanceof Error ? error.message : String(error)}`);
    }
    tried += 1;
  }
  return { tried, through: tried - problems.length, problems };
}

/** Throws where a fact does not hold. */
export function mustHold(fact: boolean, what: string): asserts fact {
  if (!fact) throw new Error(what);
}
