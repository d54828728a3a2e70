import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { stateOn } from '@shared/model/asOf';
import { civil, type Day, day, formatIsoDay } from '@shared/model/time';
import { actions, getState } from '@renderer/state/planStore';
import { axeViolations } from './inspectorAxe';
import { eventNow, mountPanel, selectNow, unmountPanel } from './inspectorFixture';

afterEach(unmountPanel);

const cell = (name: RegExp) => page.getByRole('gridcell', { name });
const button = (name: RegExp | string) => page.getByRole('button', { name });
const daysOf = (id: string) => eventNow(id).sittings.map((s) => formatIsoDay(s.day));

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

describe('the findings of what a mandate asks of each session', () => {
  const short = () => [...document.querySelectorAll('.short-finding')].map((e) => e.textContent);

  it('are those of the one session that is selected', async () => {
    mountPanel({ asOf: '2017-05-15' });
    selectNow('mandate:issue-briefs', 'thematic-drivers');
    await expect.poll(short).toHaveLength(1);
    expect(short()[0]).toMatch(/due in 6 days/);
  });

  it('name the session where the mandate itself is selected', async () => {
    mountPanel({ asOf: '2017-05-15' });
    selectNow('mandate:issue-briefs');
    await expect.poll(short).toHaveLength(3);
    expect(short().join()).toMatch(/Human rights.*Drivers of migration/);
  });
});
