import { afterEach, beforeEach, expect, it } from 'vitest';
import { askCheckerAsOf, nextHour, startChecker } from '@renderer/state/checking';
import { store } from '@renderer/state/store';
import { checkPlan } from '@shared/rules/checkPlan';
import { due, meeting, now, planWith } from '../support/build';

const plan = planWith({
  events: [due('d', '2017-05-03 17:00 America/New_York'), meeting('a', '2017-05-08')],
});
const before = now('2017-05-03 16:59');

/** Its code comes module by module while the machine has other work. */
const patient = { timeout: 20_000 };

const RealWorker = window.Worker;
let made: Worker[] = [];

beforeEach(() => {
  made = [];
  window.Worker = class extends RealWorker {
    constructor(...args: ConstructorParameters<typeof Worker>) {
      super(...args);
      made.push(this);
    }
  };
  store.setState(store.getInitialState(), true);
});

afterEach(() => {
  startChecker(null, before);
  window.Worker = RealWorker;
});

const keys = () => store.getState().findings.list.map((f) => f.key);
const expected = (today = before) => checkPlan(plan, today).map((f) => f.key);

/** Lets the checker's own thread throw outside of all that it catches. */
function kill(worker: Worker): void {
  worker.postMessage(null);
}

it(
  'is started again when it died, says so, and checks the plan anew',
  { timeout: 60_000 },
  async () => {
    startChecker(plan, before);
    await expect.poll(keys, patient).toEqual(expected());
    kill(made[0]!);
    await expect.poll(() => made.length, patient).toBe(2);
    expect(store.getState().notices.map((n) => n.text)).toEqual([
      expect.stringMatching(/^The checker failed \(.*TypeError.*\) and was started again\./),
    ]);
    askCheckerAsOf(now('2017-05-03 17:01'));
    await expect.poll(keys, patient).toEqual(expected(now('2017-05-03 17:01')));
    expect(store.getState().findings.stopped).toBeNull();
  },
);

it('is not started a third time', { timeout: 60_000 }, async () => {
  startChecker(plan, before);
  await expect.poll(keys, patient).toEqual(expected());
  kill(made[0]!);
  await expect.poll(() => made.length, patient).toBe(2);
  kill(made[1]!);
  await expect.poll(() => store.getState().findings.stopped, patient).toContain('TypeError');
  expect(made.length).toBe(2);
});

it(
  'knows the hour of a deadline of today, and none once it has passed',
  { timeout: 60_000 },
  async () => {
    startChecker(plan, before);
    await expect.poll(nextHour, patient).toBe(now('2017-05-03 17:00').instant);
    expect(keys()).toContain('due-soon|event:d');
    askCheckerAsOf(now('2017-05-03 17:01'));
    await expect.poll(nextHour, patient).toBeNull();
    expect(keys()).toContain('missed|event:d');
  },
);
