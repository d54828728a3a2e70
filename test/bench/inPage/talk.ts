import type { Plan } from '@shared/model/plan';
import { planSlices } from '@renderer/worker/planSlices';
import type { FromChecker, ToChecker } from '@renderer/worker/protocol';
import { generatedToday } from '../../support/generatePlan';

type Answer = Extract<FromChecker, { readonly type: 'answer' }>;
type Repairs = Extract<FromChecker, { readonly type: 'repairs' }>;

/** The one session of a worker. */
export const session = 1;
/** The day on which generated plans are looked at. */
export const today = { day: generatedToday, instant: null };

/** A worker that was just started and was sent a plan to check; what it says next is heard by `answer` or `repairs`. */
export function begin(url: string, plan: Plan) {
  const worker = new Worker(url, { type: 'module' });
  const send = (message: ToChecker) => worker.postMessage(message);
  const hear = <T extends FromChecker>(type: T['type']) =>
    new Promise<T>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<FromChecker>) =>
        data.type === type ? resolve(data as T) : reject(new Error(JSON.stringify(data)));
      worker.onerror = (event) => reject(new Error(event.message));
    });
  const { id, revision, asOf } = plan;
  send({ type: 'begin', session, head: { id, revision, asOf } });
  for (const slice of planSlices(plan)) send({ type: 'slice', session, slice });
  send({ type: 'check', session, today });
  return {
    send,
    answer: () => hear<Answer>('answer'),
    repairs: () => hear<Repairs>('repairs'),
    end: () => worker.terminate(),
  };
}
