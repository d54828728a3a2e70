import { expect, it } from 'vitest';
import { afterFrame, expectFrame, forgetWaiting } from '@renderer/state/editFrame';

it('what is heard about an edit comes after the frame that shows it, in its order', async () => {
  const order: string[] = [];
  expectFrame();
  requestAnimationFrame(() => order.push('frame'));
  afterFrame(() => order.push('first answer'));
  await new Promise<void>((resolve) => {
    afterFrame(() => {
      order.push('second answer');
      resolve();
    });
  });
  expect(order).toEqual(['frame', 'first answer', 'second answer']);
});

it('what is heard while no edit waits for its frame is done at once', () => {
  let done = false;
  afterFrame(() => {
    done = true;
  });
  expect(done).toBe(true);
});

it('what waits for the frame of a plan that was closed meanwhile is never done', async () => {
  const done: string[] = [];
  expectFrame();
  afterFrame(() => done.push('of the plan before'));
  forgetWaiting();
  await new Promise<void>((resolve) => {
    afterFrame(resolve);
  });
  expect(done).toEqual([]);
});
