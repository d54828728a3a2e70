import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { dayAt, xOf } from '@shared/gantt/timeScale';
import { day } from '@shared/model/time';
import { actionOf } from '@renderer/state/actions';
import { earlierSteps, hideBaseline, showBefore } from '@renderer/state/baselineActions';
import { actions, getState } from '@renderer/state/planStore';
import { showAllLooks, timelineStore } from '@renderer/state/timelineStore';
import { axeViolations } from './inspectorAxe';
import {
  chartNow,
  daysOf,
  drag,
  eventNow,
  mountTimeline,
  row,
  selectedKey,
  showDays,
  unmountTimeline,
} from './timelineFixture';

afterEach(() => {
  showAllLooks();
  hideBaseline();
  timelineStore.setState({ legend: false });
  unmountTimeline();
});

const act = (id: Parameters<typeof actionOf>[0]) => actionOf(id).run(getState(), actions);
const isInView = (on: number) => {
  const x = xOf(chartNow().scale(), on);
  return x >= 0 && x <= chartNow().width();
};

describe('the legend', () => {
  it('is the filter: a kind that is switched off is in no row, and comes back', async () => {
    const host = await mountTimeline();
    act('legend');
    const rounds = page.getByRole('button', { name: 'round' });
    await expect.element(rounds).toHaveAttribute('aria-pressed', 'true');
    const before = Number(host.querySelector('[role=treegrid]')!.getAttribute('aria-rowcount'));
    await userEvent.click(rounds);
    await expect.element(rounds).toHaveAttribute('aria-pressed', 'false');
    await expect
      .element(page.getByRole('treegrid'))
      .toHaveAttribute('aria-rowcount', String(before - 6));
    expect(await axeViolations(host)).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'Show all' }));
    await expect
      .element(page.getByRole('treegrid'))
      .toHaveAttribute('aria-rowcount', String(before));
  });

  it('with Alt shows one kind alone', async () => {
    await mountTimeline();
    act('legend');
    await userEvent.click(page.getByRole('button', { name: 'hearing' }), { modifiers: ['Alt'] });
    expect(timelineStore.getState().hidden.has('hearing')).toBe(false);
    expect(timelineStore.getState().hidden.has('round')).toBe(true);
    await expect.element(row(/^First round/)).not.toBeInTheDocument();
  });
});

describe('the frame of the overview strip', () => {
  it('is made longer at its end, and its start stays', async () => {
    const host = await mountTimeline();
    await showDays('2018-02-01', 6);
    const frame = host.querySelector('.overview-frame')!.getBoundingClientRect();
    const before = chartNow().scale();
    const y = frame.top + 10;
    await drag({ x: frame.right - 1, y }, { x: frame.right + 60, y });
    expect(chartNow().scale().pxPerWeek).toBeLessThan(before.pxPerWeek);
    expect(dayAt(chartNow().scale(), 0)).toBeCloseTo(day('2018-02-01'), 0);
  });
});

describe('going somewhere', () => {
  it('shows the day of the question, and a day that is asked for', async () => {
    await mountTimeline();
    await showDays('2031-01-01', 2);
    act('goToday');
    expect(isInView(day('2018-03-15'))).toBe(true);
    expect(dayAt(chartNow().scale(), chartNow().width() / 2)).toBeCloseTo(day('2018-03-15'), 0);
  });

  it('goes from one thing that is due to the next', async () => {
    await mountTimeline();
    const days: number[] = [];
    for (let i = 0; i < 3; i++) {
      act('nextDeadline');
      days.push(eventNow(selectedKey()!.slice('event:'.length)).at!.day);
    }
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(new Set(days).size).toBe(3);
    expect(days[0]).toBeGreaterThanOrEqual(day('2018-03-15'));
    await expect.poll(() => isInView(days[2]!)).toBe(true);
  });
});

describe('comparing with an earlier state', () => {
  it('remembers the dates of now, and says so until it is hidden', async () => {
    await mountTimeline();
    act('baselineNow');
    await expect.element(page.getByText(/^Dashes show the dates of a moment ago/)).toBeVisible();
    const [first] = daysOf('round-4');
    const { span, at, sittings } = eventNow('round-4');
    const later = sittings.map((s) => ({ ...s, day: (s.day + 7) as typeof s.day }));
    actions.run('move-event', { eventId: 'round-4', dates: { span, at, sittings: later } });
    expect(daysOf('round-4')[0]).not.toBe(first);
    const { baseline } = timelineStore.getState();
    expect(baseline!.events.get('round-4')!.sittings).toEqual(sittings);
    const [last] = earlierSteps();
    expect(last!.words).toBe('move Fourth round of negotiations');
    showBefore(last!);
    expect(timelineStore.getState().baseline!.events.get('round-4')!.sittings).toEqual(sittings);
    await userEvent.click(page.getByRole('button', { name: 'Stop comparing' }));
    await expect.element(page.getByText(/^Dashes show/)).not.toBeInTheDocument();
  });
});
