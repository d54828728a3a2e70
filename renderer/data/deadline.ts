/** Longest time for one try to save, in milliseconds: lock, journal and store together. What waits longer than 5/4 of it
 *  is said not to be saved, so that every edit ends within five seconds. */
export const answerWithinMs = 4_000;

/** No answer came in time; what was asked may still happen. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/** The answer, or NoAnswer after the wait. */
export async function withinDeadline<T>(
  asked: Promise<T>,
  ms: number = answerWithinMs,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new NoAnswer(`no answer within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}
