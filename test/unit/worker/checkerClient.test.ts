import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  type CheckerAnswer,
  createCheckerClient,
  type Tried,
} from '@renderer/worker/checkerClient';
import { applyChanges, type Change } from '@shared/model/change';
import type { Plan } from '@shared/model/plan';
import { checkPlan } from '@shared/rules/checkPlan';
import { asOf, due, meeting, planWith } from '../../support/build';
import { InProcessWorker } from '../../support/inProcessWorker';

const plan = planWith({ events: [due('d', '2017-05-01'), meeting('a', '2017-05-08')] });
const today = asOf('2017-05-03');
const keys = (answer: CheckerAnswer | undefined) => answer?.delta.appeared.map((f) => f.key);

afterEach(() => {
  vi.useRealTimers();
});

function open() {
  const workers: InProcessWorker[] = [];
  const answers: CheckerAnswer[] = [];
  const heard: string[] = [];
  const tried: Tried[] = [];
  const client = createCheckerClient(
    {
      onAnswer: (answer) => answers.push(answer),
      onTried: (answer) => tried.push(answer),
      onRestarted: (reason) => heard.push(`restarted: ${reason}`),
      onStopped: (reason) => heard.push(`stopped: ${reason}`),
    },
    () => {
      const worker = new InProcessWorker();
      workers.push(worker);
      return worker;
    },
  );
  return { client, workers, answers, heard, tried };
}

function add(to: Plan, id: string): readonly Change[] {
  return [
    {
      table: 'events',
      key: id,
      before: to.events.get(id) ?? null,
      after: meeting(id, '2017-05-08'),
    },
  ];
}

describe('the checker in its worker', () => {
  it('answers a start with everything that it found', () => {
    const { client, workers, answers } = open();
    client.start(plan, today);
    workers[0]!.deliver();
    expect(answers).toMatchObject([{ revision: 0, first: true, delta: { changed: [], gone: [] } }]);
    expect(keys(answers[0])).toEqual(checkPlan(plan, today).map((f) => f.key));
  });

  it('sends a large plan in slices, each row once', () => {
    const many = planWith({
      events: Array.from({ length: 4500 }, (_, i) => due(`d${i}`, '2017-06-01')),
    });
    const { client, workers } = open();
    client.start(many, today);
    const slices = workers[0]!.sent.flatMap((m) =>
      m.type === 'slice' && m.slice.table === 'events' ? [m.slice.count] : [],
    );
    expect(slices).toEqual([2000, 2000, 500]);
  });

  it('answers a change with what changed, of its revision', () => {
    const { client, workers, answers } = open();
    client.start(plan, today);
    client.change(add(plan, 'b'), 1);
    workers[0]!.deliver();
    expect(answers[1]).toMatchObject({ revision: 1, first: false });
    expect(keys(answers[1])).toEqual(['overlap|event:a|event:b']);
  });

  it('asks again as of another day', () => {
    const { client, workers, answers } = open();
    client.start(plan, today);
    client.setToday(asOf('2017-05-10'));
    workers[0]!.deliver();
    expect(keys(answers[1])).toEqual(['unconfirmed|event:a']);
    expect(answers[1]!.delta.changed.map((f) => f.facts.days)).toEqual([9]);
  });

  it('says what changes would do, and has not made them', () => {
    const { client, workers, answers, tried } = open();
    client.start(plan, today);
    client.askTry(add(plan, 'b'), 1);
    workers[0]!.deliver();
    expect(tried).toMatchObject([{ asked: 1, effect: { gone: [] } }]);
    expect(tried[0]!.effect.adds.map((f) => f.key)).toEqual(['overlap|event:a|event:b']);
    client.change(add(plan, 'c'), 1);
    workers[0]!.deliver();
    expect(keys(answers[1])).toEqual(['overlap|event:a|event:c']);
  });

  it('has one question on its way, and then asks the last of those that came meanwhile', () => {
    const { client, workers, tried } = open();
    client.start(plan, today);
    for (const asked of [1, 2, 3, 4]) client.askTry(add(plan, `n${asked}`), asked);
    workers[0]!.deliver();
    workers[0]!.deliver();
    expect(tried.map((t) => t.asked)).toEqual([1, 4]);
    client.askTry(add(plan, 'n5'), 5);
    workers[0]!.deliver();
    expect(tried.map((t) => t.asked)).toEqual([1, 4, 5]);
  });

  it('rests after an answer that took long, and then asks the last question that came meanwhile', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { client, workers, tried } = open();
    client.start(plan, today);
    workers[0]!.takes = 12;
    client.askTry(add(plan, 'n1'), 1);
    workers[0]!.deliver();
    for (const asked of [2, 3]) client.askTry(add(plan, `n${asked}`), asked);
    vi.advanceTimersByTime(11);
    workers[0]!.deliver();
    expect(tried.map((t) => t.asked)).toEqual([1]);
    vi.advanceTimersByTime(1);
    workers[0]!.deliver();
    expect(tried.map((t) => t.asked)).toEqual([1, 3]);
  });

  it('answers new questions after a crash while one was on its way', () => {
    const { client, workers, tried } = open();
    client.start(plan, today);
    client.askTry(add(plan, 'b'), 1);
    workers[0]!.crash('gone');
    client.askTry(add(plan, 'b'), 2);
    workers[1]!.deliver();
    expect(tried.map((t) => t.asked)).toEqual([2]);
  });

  it('drops what an older session still answers', () => {
    const { client, workers, answers } = open();
    client.start(plan, today);
    client.start(planWith({}), today);
    workers[0]!.deliver();
    expect(answers).toMatchObject([{ first: true, delta: { appeared: [] } }]);
  });

  it('starts once again after a crash, with all changes so far, and says so', () => {
    const { client, workers, answers, heard } = open();
    client.start(plan, today);
    client.change(add(plan, 'b'), 1);
    workers[0]!.crash('out of memory');
    expect(heard).toEqual(['restarted: out of memory']);
    expect(workers[0]!.ended).toBe(true);
    workers[1]!.deliver();
    const now = applyChanges(plan, add(plan, 'b'));
    expect(answers).toMatchObject([{ revision: 1, first: true }]);
    expect(keys(answers[0])).toEqual(checkPlan(now, today).map((f) => f.key));
  });

  it('stops at a second crash, until it is started again', () => {
    const { client, workers, answers, heard } = open();
    client.start(plan, today);
    workers[0]!.crash('one');
    workers[1]!.crash('two');
    expect(heard).toEqual(['restarted: one', 'stopped: two']);
    client.change(add(plan, 'b'), 1);
    expect(workers).toHaveLength(2);
    client.start(plan, today);
    workers[2]!.deliver();
    expect(answers).toHaveLength(1);
  });

  it('takes a message that the worker cannot handle for a crash', () => {
    const { client, workers, heard } = open();
    client.start(plan, today);
    client.change([{ table: 'nothing' } as unknown as Change], 1);
    workers[0]!.deliver();
    expect(heard[0]).toMatch(/^restarted: /);
  });

  it('says nothing after it was closed', () => {
    const { client, workers, answers, heard } = open();
    client.start(plan, today);
    client.close();
    workers[0]!.deliver();
    client.setToday(asOf('2017-05-10'));
    expect(answers).toEqual([]);
    expect(heard).toEqual([]);
    expect(workers[0]!.ended).toBe(true);
  });
});
