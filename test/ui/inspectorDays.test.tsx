import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { day, formatIsoDay, toMinute } from '@shared/model/time';
import { actions, getState } from '@renderer/state/planStore';
import { eventNow, mountPanel, selectNow, unmountPanel } from './inspectorFixture';

afterEach(unmountPanel);

const cell = (name: RegExp) => page.getByRole('gridcell', { name });
const button = (name: RegExp | string) => page.getByRole('button', { name });
const daysOf = (id: string) => eventNow(id).sittings.map((s) => formatIsoDay(s.day));

/** The event that was made last for a mandate. */
const answerOf = (mandateId: string) =>
  [...getState().plan!.events.values()].find((e) => e.mandateId === mandateId)!;

describe('planning a mandate', () => {
  it('makes a round on 20, 22 and 23 February in three clicks', async () => {
    mountPanel({ plan: 'new', asOf: '2017-04-06' });
    selectNow('mandate:round-february');
    await button('Schedule…').click();
    await cell(/Tuesday 20 February 2018/).click();
    await cell(/Thursday 22 February 2018/).click();
    await cell(/Friday 23 February 2018/).click();
    await button(/^Schedule$/).click();
    const made = answerOf('round-february');
    expect(made.sittings.map((s) => formatIsoDay(s.day))).toEqual([
      '2018-02-20',
      '2018-02-22',
      '2018-02-23',
    ]);
    expect(getState().selection).toEqual({ type: 'event', id: made.id });
  });

  it('shows the month of the window, with its days shaded and those outside said', async () => {
    mountPanel({ plan: 'new', asOf: '2017-04-06' });
    selectNow('mandate:round-march');
    await button('Schedule…').click();
    await expect.element(page.getByRole('grid', { name: /March 2018/ })).toBeVisible();
    await expect.element(cell(/Thursday 1 March 2018, in the window/)).toBeVisible();
    await expect.element(cell(/Wednesday 28 February 2018, outside the window/)).toBeVisible();
  });

  it('marks a deadline as done on a day, with its decision', async () => {
    mountPanel({ plan: 'new', asOf: '2017-05-15' });
    selectNow('mandate:stakeholder-list-preparatory');
    await button('Mark done…').click();
    await page.getByRole('textbox', { name: 'Done on' }).fill('28 Apr 2017');
    await page.getByRole('textbox', { name: 'Decision' }).fill('Letter of the President');
    await button('Mark as done').click();
    const made = answerOf('stakeholder-list-preparatory');
    expect(made.at?.day).toBe(day('2017-04-28'));
    expect(made.states).toEqual([
      { state: 'done', on: day('2017-04-28'), decision: 'Letter of the President' },
    ]);
  });

  it('lists each session of a mandate that asks for one thing each', async () => {
    mountPanel({ plan: 'new', asOf: '2017-04-06' });
    selectNow('mandate:issue-briefs');
    const section = page.getByRole('region', { name: 'For each session' });
    await expect.poll(() => section.getByRole('button').elements().length).toBe(6);
    await section.getByRole('button').first().click();
    expect(getState().selection).toMatchObject({ type: 'mandate', id: 'issue-briefs' });
    await expect.element(button('Schedule…')).toBeVisible();
  });
});

describe('days of an event', () => {
  it('adds and takes away a sitting day by the keyboard alone', async () => {
    mountPanel({ asOf: '2018-02-01' });
    selectNow('round-2');
    expect(daysOf('round-2')).toHaveLength(4);
    await expect.element(cell(/Monday 12 March 2018/)).toBeVisible();
    (cell(/Monday 12 March 2018/).element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowDown}{ }');
    expect(daysOf('round-2')).toContain('2018-03-19');
    await userEvent.keyboard('{ArrowUp}{ }');
    expect(daysOf('round-2')).not.toContain('2018-03-12');
    await userEvent.keyboard('{PageDown}');
    await expect.element(cell(/Thursday 12 April 2018/)).toHaveFocus();
  });

  it('fills up to a day with Shift, without the weekend between', async () => {
    mountPanel({ plan: 'new', asOf: '2017-04-06' });
    actions.run('schedule-mandate', { mandateId: 'round-march', memberId: null });
    const { id } = answerOf('round-march');
    await cell(/Thursday 8 March 2018/).click();
    await cell(/Tuesday 13 March 2018/).click({ modifiers: ['Shift'] });
    expect(daysOf(id)).toEqual(['2018-03-08', '2018-03-09', '2018-03-12', '2018-03-13']);
  });

  it('locks the days of what was held until they are corrected', async () => {
    mountPanel({ asOf: '2018-03-15' });
    selectNow('round-1');
    await cell(/Wednesday 21 February 2018/).click();
    expect(daysOf('round-1')).toHaveLength(3);
    await button('Correct the days').click();
    await cell(/Wednesday 21 February 2018/).click();
    expect(daysOf('round-1')).toHaveLength(4);
    expect(eventNow('round-1').moves).toEqual([]);
  });

  it('names holidays with their strength, and a list that is missing', async () => {
    mountPanel({ asOf: '2017-05-15' });
    selectNow('theme-2');
    await expect.element(cell(/Monday 29 May 2017.*Memorial Day \(closed\)/)).toBeVisible();
    selectNow('round-1');
    await expect.element(page.getByText('No holiday list for New York 2018')).toBeVisible();
  });

  it('says what sits in the gap of the first round', async () => {
    mountPanel({ asOf: '2018-03-15' });
    selectNow('round-1');
    await expect.element(page.getByText('3 sitting days, spanning 4')).toBeVisible();
    await expect.element(page.getByText(/^21 Feb, Fourth .*hearing/)).toBeVisible();
  });
});

describe('parts of days', () => {
  it('changes a half day into a morning', async () => {
    mountPanel({ asOf: '2018-02-01' });
    selectNow('hearing-5');
    const part = button(/Part of Mon 21 May/);
    await part.click();
    await page.getByRole('option', { name: 'morning' }).click();
    expect(eventNow('hearing-5').sittings[0]?.part).toBe('morning');
  });

  it('shows hours in the zone of the place and at home', async () => {
    mountPanel({ asOf: '2017-04-20' });
    selectNow('theme-1');
    actions.run('edit-event', {
      eventId: 'theme-1',
      patch: {
        dates: {
          span: null,
          at: null,
          sittings: [
            {
              day: day('2017-05-08'),
              part: 'hours',
              from: toMinute(600),
              to: toMinute(780),
              placeId: null,
            },
          ],
        },
      },
    });
    await expect.element(page.getByText('10:00 Geneva, 04:00 New York')).toBeVisible();
  });

  it('refuses an hour that the clocks skip, says so, and keeps what was typed', async () => {
    mountPanel({ plan: 'new', asOf: '2017-04-06' });
    actions.run('schedule-mandate', { mandateId: 'round-march', memberId: null });
    const { id } = answerOf('round-march');
    await cell(/Sunday 11 March 2018/).click();
    await button(/Parts of days/).click();
    await button(/Part of Sun 11 Mar/).click();
    await page.getByRole('option', { name: 'hours' }).click();
    await button(/Hours of Sun 11 Mar/).click();
    const field = page.getByRole('textbox', { name: /Hours of Sun 11 Mar/ });
    await field.fill('02:30-05:00');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/02:30.*does not exist/).first()).toBeVisible();
    await expect.element(field).toHaveValue('02:30-05:00');
    expect(eventNow(id).sittings[0]).toMatchObject({ from: 600, to: 780 });
    await field.fill('03:30-05:00');
    await userEvent.keyboard('{Enter}');
    expect(eventNow(id).sittings[0]).toMatchObject({ from: 210, to: 300 });
  });
});
