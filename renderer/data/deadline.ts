/** Longest wait for a disk to answer, in milliseconds. */
export const answerWithinMs = 5_000;

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
