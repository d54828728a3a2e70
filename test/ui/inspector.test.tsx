import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { stateOn } from '@shared/model/asOf';
import { civil, type Day, day, formatIsoDay, toMinute } from '@shared/model/time';
import { actions, getState } from '@renderer/state/planStore';
import { axeViolations } from './inspectorAxe';
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

describe('state and history', () => {
  it('changes the state from a day on, with the decision', async () => {
    mountPanel({ asOf: '2018-02-01' });
    selectNow('stakeholder-dialogue');
    await button(/^State: tentative/).click();
    await page.getByRole('radio', { name: 'confirmed' }).click();
    await page.getByRole('textbox', { name: 'Decision' }).fill('Letter of 1 February');
    await button('Save').click();
    expect(stateOn(eventNow('stakeholder-dialogue'), day('2018-02-01'))).toBe('confirmed');
    expect(eventNow('stakeholder-dialogue').states.at(-1)).toEqual({
      state: 'confirmed',
      on: day('2018-02-01'),
      decision: 'Letter of 1 February',
    });
    await expect.element(page.getByText('Letter of 1 February')).toBeVisible();
  });

  it('takes a state back', async () => {
    mountPanel({ asOf: '2018-03-15' });
    selectNow('round-1');
    await button('Remove “Held”').click();
    expect(stateOn(eventNow('round-1'), day('2018-03-15'))).toBe('confirmed');
    actions.undo();
    expect(stateOn(eventNow('round-1'), day('2018-03-15'))).toBe('held');
  });

  it('records a move with its decision, and says what it was before', async () => {
    mountPanel({ asOf: '2018-02-01' });
    selectNow('round-3');
    await button('Record a move…').click();
    const form = page.getByRole('form', { name: 'Record a move' });
    await form.getByRole('gridcell', { name: /Monday 9 April 2018/ }).click();
    await form.getByRole('textbox', { name: 'Decision' }).fill('Letter of 30 January');
    await form.getByRole('textbox', { name: 'Decided on' }).fill('30/1/2018');
    await form.getByRole('button', { name: 'Save' }).click();
    expect(eventNow('round-3').moves).toMatchObject([
      { decision: 'Letter of 30 January', on: day('2018-01-30') },
    ]);
    await expect.element(page.getByText('was 3–6 Apr 2018')).toBeVisible();
    await expect.element(page.getByText('Letter of 30 January')).toBeVisible();
  });

  it('does not change dates that a later decision moved', async () => {
    mountPanel({ asOf: '2018-02-01' });
    const to = { ...eventNow('round-3'), span: null, at: null };
    const later = { ...to, sittings: to.sittings.map((s) => ({ ...s, day: (s.day + 7) as Day })) };
    actions.run('record-move', {
      eventId: 'round-3',
      to: { span: null, at: null, sittings: later.sittings },
      decision: 'later',
      on: day('2018-03-01'),
    });
    selectNow('round-3');
    await expect.element(page.getByText(/moved later, on 1 Mar 2018/)).toBeVisible();
    const before = daysOf('round-3');
    await cell(/Monday 16 April 2018/).click();
    expect(daysOf('round-3')).toEqual(before);
  });
});

describe('facts', () => {
  it('edits the title in its place; Escape puts back, Enter commits one step', async () => {
    mountPanel({ asOf: '2018-03-15' });
    selectNow('round-3');
    await button(/^Title:/).click();
    const field = page.getByRole('textbox', { name: 'Title' });
    await field.fill('Something else');
    await userEvent.keyboard('{Escape}');
    expect(eventNow('round-3').title).not.toBe('Something else');
    await expect.element(button(/^Title:/)).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await field.fill('Third round');
    await userEvent.keyboard('{Enter}');
    expect(eventNow('round-3').title).toBe('Third round');
    actions.undo();
    expect(eventNow('round-3').title).not.toBe('Third round');
  });

  it('chooses a place by typing its beginning', async () => {
    mountPanel({ asOf: '2018-03-15' });
    selectNow('round-3');
    await button(/^Place: New York/).click();
    await page.getByRole('combobox', { name: 'Place' }).fill('Nair');
    await page.getByRole('option', { name: 'Nairobi' }).click();
    expect(eventNow('round-3').placeId).toBe('nairobi');
  });

  it('refuses an empty title where no mandate gives one, and keeps the field open', async () => {
    mountPanel({ asOf: '2018-03-15' });
    const loose = [...getState().plan!.events.values()].find((e) => e.mandateId === null)!;
    selectNow(loose.id);
    await button(/^Title:/).click();
    const field = page.getByRole('textbox', { name: 'Title' });
    await field.fill('');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('An event without a mandate needs a title.')).toBeVisible();
    await expect.element(field).toBeVisible();
    expect(eventNow(loose.id).title).toBe(loose.title);
  });

  it('opens a source only where it is a web address', async () => {
    mountPanel({ asOf: '2018-03-15' });
    selectNow('theme-1');
    const link = page.getByRole('link', { name: 'Open' });
    await expect.element(link).toHaveAttribute('href', 'https://www.iom.int/phase-1-consultations');
    await expect.element(link).toHaveAttribute('rel', 'noopener noreferrer');
    actions.run('edit-event', { eventId: 'theme-1', patch: { source: 'javascript:alert(1)' } });
    await expect.element(link).not.toBeInTheDocument();
  });

  it('changes the due day by typing it, and says it back in full', async () => {
    mountPanel({ asOf: '2018-02-01' });
    selectNow('draft-rev-1');
    await button(/^Due:/).click();
    await page.getByRole('textbox', { name: 'Due' }).fill('28 march 2018');
    await expect.element(page.getByText('Wednesday 28 March 2018')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    expect(civil(eventNow('draft-rev-1').at!.day)).toEqual({
      year: 2018,
      month: 3,
      dayOfMonth: 28,
    });
  });

  it('says the mandate, with a check mark for what it does', async () => {
    mountPanel({ asOf: '2018-03-15' });
    selectNow('round-1');
    const mandate = page.getByRole('region', { name: 'Mandate' });
    await expect.element(mandate.getByText('A/RES/71/280, para. 28')).toBeVisible();
    await expect.element(mandate.getByText('3 days, exactly')).toBeVisible();
    expect(mandate.getByText('as the text says').elements()).toHaveLength(3);
  });

  it('says how many days before and after, and goes there', async () => {
    mountPanel({ asOf: '2018-03-15' });
    selectNow('round-1');
    const related = page.getByRole('region', { name: 'Before and after' });
    await expect.element(related.getByText('15 days before')).toBeVisible();
    await related.getByRole('button', { name: /Second round/ }).click();
    expect(getState().selection).toEqual({ type: 'event', id: 'round-2' });
  });

  it('says what to do while nothing is selected', async () => {
    mountPanel();
    await expect.element(page.getByText(/^Choose a line or a bar/)).toBeVisible();
  });
});

describe('reading it', () => {
  it.each(['light', 'dark'] as const)('has nothing against it in axe, %s', async (theme) => {
    const { host } = mountPanel({ asOf: '2018-03-15' });
    document.documentElement.dataset['theme'] = theme;
    selectNow('round-1');
    await button('All fields').click();
    await button('Change state…').click();
    expect(await axeViolations(host)).toEqual([]);
    selectNow('theme-2');
    await expect.element(page.getByText(/Memorial Day/).first()).toBeVisible();
    expect(await axeViolations(host)).toEqual([]);
    delete document.documentElement.dataset['theme'];
  });

  it.each(['fr', 'es'] as const)('speaks %s without a word missing', async (language) => {
    const { host } = mountPanel({ asOf: '2018-03-15', language });
    selectNow('round-1');
    await expect.element(page.getByRole('grid')).toBeVisible();
    expect(host.textContent).not.toMatch(/inspector\.|words\.|findings\./);
  });
});
