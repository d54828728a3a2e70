import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { actions } from '@renderer/state/planStore';
import { generatePlan } from '../support/generatePlan';
import {
  daysOf,
  mountTimeline,
  row,
  rowElement,
  selectedKey,
  showDays,
  unmountTimeline,
} from './timelineFixture';

afterEach(unmountTimeline);

const status = () => page.getByRole('status');

/** The row with a title, under the keys. */
async function focus(title: string): Promise<void> {
  await vi.waitFor(() => rowElement(title), 10_000);
  rowElement(title).focus();
}

describe('the bars of a row', () => {
  it('are gone through by keys, each named with its dates, place, state and findings', async () => {
    await mountTimeline();
    await focus('Stakeholder hearings');
    await userEvent.keyboard('b');
    await expect
      .element(status())
      .toHaveTextContent(/hearing .*26 Jul 2017, New York, held; no finding; 1 of 5$/);
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(status()).toHaveTextContent(/11 Oct 2017, Geneva, held; .*2 of 5$/);
    expect(selectedKey()).toBe('event:hearing-2');
    await userEvent.keyboard('{End}{ArrowRight}');
    await expect.element(status()).toHaveTextContent(/5 of 5$/);
    await userEvent.keyboard('{Home}');
    await expect.element(status()).toHaveTextContent(/1 of 5$/);
    await userEvent.keyboard('{Escape}');
    await expect.element(status()).toHaveTextContent('');
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(row('Stakeholder hearings')).toHaveAttribute('aria-expanded', 'true');
  });

  it('are moved one by one', async () => {
    await mountTimeline();
    await focus('Stakeholder hearings');
    await userEvent.keyboard('b{End}m{Shift>}{ArrowRight}{/Shift}{Enter}');
    await expect.element(status()).toHaveTextContent(/^Moved to 28 May 2018/);
    expect(daysOf('hearing-5')).toEqual(['2018-05-28']);
    expect(daysOf('hearing-1')).toEqual(['2017-07-26']);
  });

  it('are told apart by week where they are drawn as a density', async () => {
    await mountTimeline({ plan: generatePlan({ events: 1000 }), asOf: '2026-01-15' });
    actions.setGrouping('person');
    await vi.waitFor(() => rowElement('Whole delegation'), 10_000);
    rowElement('Whole delegation').focus();
    await userEvent.keyboard('{ArrowLeft}');
    await showDays('2025-01-06', 0.3);
    await userEvent.keyboard('b');
    await expect
      .element(status())
      .toHaveTextContent(/^\d+ events?, .*findings?, week of \d+ \w+ \d{4}$/);
    const first = status().element().textContent;
    await userEvent.keyboard('{ArrowRight}');
    await vi.waitFor(() => expect(status().element().textContent).not.toBe(first), 10_000);
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(status()).toHaveTextContent(first);
  });
});

it('a row says its state and its findings, and a closed one that it holds several', async () => {
  await mountTimeline();
  const says = async (name: RegExp, text: string) => {
    await expect.element(row(name)).toHaveAttribute('aria-description', text);
  };
  // The cell leaves out the year inside a phase.
  await says(/^First round/, '20, 22–23 Feb 2018; held; no finding');
  await says(/^Conference 1/, 'confirmed; 2 findings');
  await says(/^Human rights/, '8–9 May 2017; held; no finding, 2 inside');
  await says(/^Note on organization/, 'not planned yet; no finding');
  await expect
    .element(row(/^Stakeholder hearings/))
    .toHaveAttribute('aria-description', '5 bars; B goes through them');
});
