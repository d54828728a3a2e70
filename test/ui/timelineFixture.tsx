import { createRoot, type Root } from 'react-dom/client';
import { IntlProvider } from 'use-intl';
import { vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { keyOfTarget } from '@shared/gantt/row';
import { messagesOf } from '@shared/i18n/index';
import type { en } from '@shared/i18n/en';
import { localeOf } from '@shared/i18n/language';
import type { PlanEvent } from '@shared/model/event';
import type { Plan } from '@shared/model/plan';
import type { Language } from '@shared/model/text';
import { day, formatIsoDay, parseDay } from '@shared/model/time';
import { findProcess } from '@shared/processes/index';
import { newPlan } from '@shared/processes/newPlan';
import { scaleAround, xOf } from '@shared/gantt/timeScale';
import { noHistory } from '@renderer/data/history';
import { viewOfPlan } from '@renderer/panels/timeline/planViews';
import { TimelineView } from '@renderer/panels/timeline/TimelineView';
import { overviewOf } from '@shared/gantt/overview';
import { actions, getState, useApp } from '@renderer/state/planStore';
import { showPlan } from '@renderer/state/session';
import '@renderer/ui/tokens.css';
import '@renderer/ui/base.css';

/** What a test of the timeline wants. */
export interface TimelineWish {
  readonly plan?: 'sample' | 'new' | Plan;
  readonly language?: Language;
  /** YYYY-MM-DD; 15 March 2018 unless told. */
  readonly asOf?: string;
}

let mounted: { readonly root: Root; readonly host: HTMLElement } | null = null;
let plans = 0;

/** The Timeline over the real store, in memory, 1240 by 760; each plan with an id of its own. */
export async function mountTimeline(wish: TimelineWish = {}): Promise<HTMLElement> {
  plans += 1;
  showPlan(planOf(wish.plan ?? 'sample', `timeline-${plans}`), noHistory, null);
  actions.setAsOf(parseDay(wish.asOf ?? '2018-03-15'));
  actions.setLanguage(wish.language ?? 'en');
  actions.setGrouping('phase');
  actions.select(null);
  const host = document.createElement('div');
  host.style.cssText = 'position: fixed; top: 0; left: 0; width: 1240px; height: 760px;';
  document.body.append(host);
  const root = createRoot(host);
  root.render(<TimelineUnderTest />);
  mounted = { root, host };
  await vi.waitFor(() => {
    if (!host.querySelector('canvas') && !host.querySelector('h2')) throw new Error('not yet');
  }, 10_000);
  if (host.querySelector('canvas')) await vi.waitFor(() => expectWidth(), 10_000);
  return host;
}

/** Takes it away and forgets its plan. */
export function unmountTimeline(): void {
  mounted?.root.unmount();
  mounted?.host.remove();
  mounted = null;
  showPlan(null, noHistory, null);
}

/** The event of the open plan. */
export function eventNow(id: string): PlanEvent {
  const event = getState().plan?.events.get(id);
  if (!event) throw new Error(`eventNow: no event ${id}`);
  return event;
}

/** Days on which an event sits, as text. */
export function daysOf(id: string): readonly string[] {
  return eventNow(id).sittings.map((s) => formatIsoDay(s.day));
}

/** The row of the outline with a title. */
export function row(title: string | RegExp) {
  return page.getByRole('row', { name: title });
}

/** What the chart shows, as its own view says it. */
export function chartNow() {
  const { plan, today } = getState();
  return viewOfPlan(plan!, overviewOf(plan!, today.day), today.day, 1000);
}

/** Shows some days with a width of a day in pixels, `first` at the chart's left edge. */
export async function showDays(first: string, pxPerDay: number): Promise<void> {
  chartNow().setScale(scaleAround(pxPerDay * 7, day(first), 0));
  await frames();
}

/** Two animation frames: what was asked for is drawn. */
export async function frames(): Promise<void> {
  await new Promise<void>((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => done()));
  });
}

/** Middle of a day on the row with a title, in pixels of the window. */
export function pointOn(title: string, date: string): { readonly x: number; readonly y: number } {
  const canvas = document.querySelector('.chart-area canvas')!.getBoundingClientRect();
  const line = rowElement(title).getBoundingClientRect();
  const x = xOf(chartNow().scale(), day(date) + 0.5);
  const isMirrored = document.documentElement.dir === 'rtl';
  return { x: isMirrored ? canvas.right - x : canvas.left + x, y: line.top + line.height / 2 - 1 };
}

/** The element of a row of the outline, in the timeline alone or in the whole window. */
export function rowElement(title: string): HTMLElement {
  for (const text of document.querySelectorAll('.outline-text')) {
    if (text.textContent === title) return text.closest<HTMLElement>('[role=row]')!;
  }
  throw new Error(`rowElement: no row ${title}`);
}

/** Key of what is selected, or null. */
export function selectedKey(): string | null {
  const { selection } = getState();
  return selection === null || selection.type === 'person' ? null : keyOfTarget(selection);
}

interface MouseSession {
  readonly send: (method: string, params: object) => Promise<unknown>;
}

interface Frame {
  readonly left: number;
  readonly shrunk: number;
}

let frameOfTests: Frame | null = null;

/** One event of the real mouse, in pixels of the test's own window. */
export async function mouse(
  type: 'mouseMoved' | 'mousePressed' | 'mouseReleased' | 'mouseWheel',
  at: { readonly x: number; readonly y: number },
  more: object = {},
): Promise<void> {
  const session = cdp() as unknown as MouseSession;
  frameOfTests ??= await findFrame(session);
  const { left, shrunk } = frameOfTests;
  const { x, y } = { x: left + at.x * shrunk, y: at.y * shrunk };
  await session.send('Input.dispatchMouseEvent', { type, x, y, ...more });
}

/** One event of real fingers, in pixels of the test's own window; where none is left there are no points. */
export async function touch(
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  at: readonly { readonly x: number; readonly y: number }[],
): Promise<void> {
  const session = cdp() as unknown as MouseSession;
  frameOfTests ??= await findFrame(session);
  const { left, shrunk } = frameOfTests;
  const touchPoints = at.map(({ x, y }, id) => ({ x: left + x * shrunk, y: y * shrunk, id }));
  await session.send('Input.dispatchTouchEvent', { type, touchPoints });
}

export const grid = () => page.getByRole('treegrid', { name: 'Outline of the plan' });

/** Gives a row the focus and selects it, by a click on its title. */
export async function focusOn(title: string): Promise<void> {
  rowElement(title).focus();
  await userEvent.click(rowElement(title).querySelector('.outline-text')!);
}

/** The title of the row that has the focus. */
export function focused(): string | null {
  return document.activeElement?.querySelector('.outline-text')?.textContent ?? null;
}

/** A drag with the real mouse; without `drop` the button stays down. */
export async function drag(
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
  drop = true,
): Promise<void> {
  const left = { button: 'left', buttons: 1, clickCount: 1 };
  await mouse('mouseMoved', from);
  await mouse('mousePressed', from, left);
  await mouse('mouseMoved', { x: (from.x + to.x) / 2, y: from.y }, left);
  await mouse('mouseMoved', to, left);
  if (drop) await mouse('mouseReleased', to, { ...left, buttons: 0 });
  await frames();
}

/** The tests run in a frame inside a page that may be shrunk: where that frame begins and by how much. */
async function findFrame(session: MouseSession): Promise<Frame> {
  const probe = async (at: number) => {
    let found = 0;
    const hear = (event: MouseEvent) => {
      found = event.clientX;
    };
    window.addEventListener('mousemove', hear, { capture: true });
    await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: at, y: 300 });
    await frames();
    window.removeEventListener('mousemove', hear, { capture: true });
    return found;
  };
  const [near, far] = [await probe(100), await probe(500)];
  const shrunk = 400 / (far - near);
  return { left: 100 - near * shrunk, shrunk };
}

function expectWidth(): void {
  if (chartNow().width() === 0) throw new Error('no width yet');
}

function planOf(wish: NonNullable<TimelineWish['plan']>, planId: string): Plan {
  if (typeof wish === 'object') return wish;
  const context = { planId, newUid: () => crypto.randomUUID(), now: Date.UTC(2026, 0, 1) };
  const process = findProcess('A/RES/71/280')!;
  return wish === 'new' ? newPlan(process, context) : process.newSample!(context);
}

function TimelineUnderTest() {
  const language = useApp((s) => s.language);
  return (
    <IntlProvider
      locale={localeOf[language]}
      messages={messagesOf(language) as typeof en}
      timeZone="UTC"
    >
      <main style={{ height: '100%' }}>
        <TimelineView />
      </main>
    </IntlProvider>
  );
}
