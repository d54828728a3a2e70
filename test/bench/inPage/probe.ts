// Runs in the page of the built application and looks at it from outside: events, the document, frames.
import { type Floors, floors } from './floors';
import { saves, type Saves } from './saves';

/** What the page answers to the benchmark. */
export interface Probe {
  readonly calibrate: () => number;
  /** From the next event of this type to its effect on the screen, in milliseconds. */
  readonly fromNext: (type: 'click' | 'keydown', to: 'chart' | 'frame') => void;
  readonly took: () => Promise<number>;
  readonly frames: (motion: Motion, from?: Point) => Promise<readonly number[]>;
  /** From now on each move of the pointer is followed to the frame that shows it. */
  readonly followMoves: () => void;
  /** Milliseconds from each move to the end of its frame, when the last one is over; then no more are followed. */
  readonly moves: () => Promise<readonly number[]>;
  readonly saves: (edits: number, isSaved: boolean) => Promise<Saves>;
  readonly floors: (times: number) => Promise<Floors>;
}

/** What moves while frames are counted. drag: the pointer, which has pressed a bar before. */
export type Motion = 'vertical' | 'horizontal' | 'zoom' | 'drag';

/** In pixels of the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

declare global {
  interface Window {
    bench: Probe;
  }
}

const steps = 60;
const warmUp = 3;
const stepPx = 120;
let pending: Promise<number> = Promise.reject(new Error('fromNext was not asked'));
pending.catch(() => undefined);

window.bench = {
  calibrate,
  fromNext: (type, to) => {
    pending = new Promise((resolve) => {
      const begin = (event: Event) => {
        void (to === 'chart' ? chartIsPainted() : frameIsPainted()).then((at) =>
          resolve(at - event.timeStamp),
        );
      };
      window.addEventListener(type, begin, { capture: true, once: true });
    });
  },
  took: () => pending,
  frames,
  followMoves: () => {
    followed = [];
    window.addEventListener('pointermove', follow, { capture: true });
  },
  moves: () => {
    window.removeEventListener('pointermove', follow, { capture: true });
    return Promise.all(followed);
  },
  saves: (edits, isSaved) => saves(edits, isSaved, frameIsPainted),
  floors,
};

let followed: Promise<number>[] = [];

function follow(event: Event): void {
  followed.push(frameIsPainted().then((at) => at - event.timeStamp));
}

/** A fixed piece of work, about 20 ms on an idle machine of 2025: arithmetic, objects, a sort, a map. */
function calibrate(): number {
  const times = [0, 1, 2, 3, 4].map(() => {
    const started = performance.now();
    let x = 42;
    const cells = Array.from({ length: 20_000 }, (_, i) => {
      for (let k = 0; k < 100; k++) x = (Math.imul(x, 1_664_525) + 1_013_904_223) | 0;
      return { key: String(x), value: i };
    });
    cells.sort((a, b) => (a.key < b.key ? -1 : 1));
    const by = new Map(cells.map((cell) => [cell.key, cell]));
    if (by.size === 0) throw new Error('calibrate: nothing was done');
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[2]!;
}

/** When outline and chart stand in the document at their size, and the frame after that was given out. */
async function chartIsPainted(): Promise<number> {
  await new Promise<void>((resolve) => {
    const look = () => {
      const canvas = document.querySelector<HTMLCanvasElement>('[role=application] canvas');
      const rows = document.querySelectorAll('[role=treegrid] [data-index]').length;
      const area = canvas?.parentElement;
      if (!canvas || !area || rows < 5) return;
      if (Math.abs(canvas.width - area.clientWidth * devicePixelRatio) > 1) return;
      watch.disconnect();
      resolve();
    };
    const watch = new MutationObserver(look);
    watch.observe(document, { childList: true, subtree: true, attributes: true });
    look();
  });
  await frame();
  return frameIsPainted();
}

/** When the next frame was given out: the first task after it. */
async function frameIsPainted(): Promise<number> {
  await frame();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    port2.postMessage(0);
  });
}

function frame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())));
}

/** Time from frame to frame while each one moves the chart by one step. */
async function frames(motion: Motion, from?: Point): Promise<readonly number[]> {
  const move = mover(motion, from);
  const times: number[] = [];
  let last = await frame();
  for (let i = 0; i < steps + warmUp; i++) {
    move(i);
    const at = await frame();
    if (i >= warmUp) times.push(at - last);
    last = at;
  }
  return times;
}

function mover(motion: Motion, from?: Point): (step: number) => void {
  const scroller = document.querySelector<HTMLElement>('.chart-scroller')!;
  const canvas = scroller.querySelector('canvas')!;
  const box = canvas.getBoundingClientRect();
  const wheel = (init: WheelEventInit) =>
    canvas.dispatchEvent(
      new WheelEvent('wheel', {
        bubbles: true,
        cancelable: true,
        clientX: box.left + box.width / 2,
        clientY: box.top + box.height / 2,
        ...init,
      }),
    );
  switch (motion) {
    case 'vertical':
      return () => {
        scroller.scrollTop += stepPx;
      };
    case 'horizontal':
      return () => wheel({ deltaY: stepPx, shiftKey: true });
    case 'zoom':
      // In to days, out to years, and back.
      return (step) => wheel({ deltaY: step < 20 || step >= 50 ? -60 : 60, ctrlKey: true });
    case 'drag':
      return (step) =>
        canvas.dispatchEvent(
          new PointerEvent('pointermove', {
            bubbles: true,
            pointerId: 1,
            pointerType: 'mouse',
            buttons: 1,
            clientX: from!.x + dragPx(step),
            clientY: from!.y,
          }),
        );
  }
}

/** To the right and back, four pixels a step. */
function dragPx(step: number): number {
  return 8 + 4 * Math.abs(30 - (step % 60));
}
