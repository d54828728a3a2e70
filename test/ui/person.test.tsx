import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { settingsOf } from '@shared/model/plan';
import { day, formatIsoDay, parseDay } from '@shared/model/time';
import { actions, getState } from '@renderer/state/planStore';
import { axeViolations } from './inspectorAxe';
import { button, closeWindow, openSample, openWindow } from './shellFixture';

const idOf = (name: string) =>
  [...getState().plan!.people.values()].find((person) => person.name === name)!.id;
const personNow = (name: string) => getState().plan!.people.get(idOf(name))!;

/** The sample with two people; Ana alone is asked to Vienna on the day before a round in New York. */
beforeEach(async () => {
  await page.viewport(1280, 800);
  await openWindow();
  await openSample();
  actions.setAsOf(parseDay('2018-02-01'));
  actions.run('add-person', { fields: { name: 'Ana Ruiz', placeId: 'vienna' } });
  actions.run('add-person', { fields: { name: 'Ben Okoro', placeId: 'new-york' } });
  actions.run('add-event', {
    kind: 'own-meeting',
    fields: {
      title: 'Briefing in Vienna',
      placeId: 'vienna',
      attendance: 'named',
      attendees: [{ personId: idOf('Ana Ruiz'), optional: false }],
      dates: {
        span: null,
        at: null,
        sittings: [{ day: day('2018-02-19'), part: 'full', from: null, to: null, placeId: null }],
      },
    },
  });
});
afterEach(closeWindow);

const panel = () => page.getByRole('complementary');

describe('a person', () => {
  it('is reached from the palette, and shows what they attend, their journeys and their clash', async () => {
    await userEvent.keyboard('{Control>}k{/Control}');
    await userEvent.keyboard('ana ruiz');
    await page
      .getByRole('menuitem', { name: /Ana Ruiz/ })
      .first()
      .click();
    await expect.element(panel().getByRole('heading', { name: /Ana Ruiz/ })).toBeVisible();
    await expect
      .element(
        panel()
          .getByRole('button', { name: /Briefing in Vienna/ })
          .first(),
      )
      .toBeVisible();
    const row = panel().getByRole('row', { name: /Vienna to New York 19–20 Feb 2018/ });
    await expect.element(row).toHaveTextContent(/01$/);
    await expect
      .element(panel().getByRole('region', { name: 'Clashes' }).getByRole('button').first())
      .toBeVisible();
    await expect.element(page.getByText('Only what Ana Ruiz attends')).toBeVisible();
    expect(await axeViolations(document.body)).toEqual([]);
  });

  it('has a timeline alone, and another person’s does not show what only they attend', async () => {
    actions.showPerson(idOf('Ana Ruiz'));
    const line = page.getByRole('treegrid').getByText('Briefing in Vienna');
    await expect.element(line).toBeVisible();
    actions.showPerson(idOf('Ben Okoro'));
    await expect.element(line).not.toBeInTheDocument();
    await button('Show everybody').click();
    expect(getState().personId).toBeNull();
    await expect.element(line).toBeInTheDocument();
  });

  it('changes posting and leave in place, and both are undone', async () => {
    actions.showPerson(idOf('Ana Ruiz'));
    await panel()
      .getByRole('button', { name: /^Posting: Vienna/ })
      .click();
    await panel().getByRole('combobox', { name: 'Posting' }).fill('Geneva');
    await page.getByRole('option', { name: 'Geneva' }).click();
    expect(personNow('Ana Ruiz').placeId).toBe('geneva');
    await panel().getByRole('button', { name: 'Add days away…' }).click();
    await panel().getByLabelText('From').fill('20 Feb');
    await panel().getByLabelText('To', { exact: true }).fill('21/2/2018');
    await panel().getByRole('button', { name: 'Add', exact: true }).click();
    const [away] = personNow('Ana Ruiz').away;
    expect(formatIsoDay(away!.span.start)).toBe('2018-02-20');
    expect(away!.span.end - away!.span.start).toBe(2);
    await expect
      .element(
        panel()
          .getByText(/on leave/)
          .first(),
      )
      .toBeVisible();
    actions.undo();
    expect(personNow('Ana Ruiz').away).toEqual([]);
    actions.undo();
    expect(personNow('Ana Ruiz').placeId).toBe('vienna');
  });

  it('is reached from the settings and from the name of an attendee', async () => {
    actions.openDialog('settings', { section: 'people' });
    const people = page.getByRole('tabpanel', { name: 'People' });
    await people.getByRole('button', { name: 'Show the timeline of Ben Okoro' }).click();
    expect(getState().selection).toEqual({ type: 'person', id: idOf('Ben Okoro') });
    expect(getState().dialog).toBeNull();
    const briefing = [...getState().plan!.events.values()].find(
      (e) => e.title === 'Briefing in Vienna',
    )!;
    actions.select({ type: 'event', id: briefing.id });
    await panel().getByRole('button', { name: 'Show the timeline of Ana Ruiz' }).click();
    expect(getState().selection).toEqual({ type: 'person', id: idOf('Ana Ruiz') });
  });
});

describe('the findings of a person', () => {
  it('are chosen in the filter, and lead to their timeline', async () => {
    actions.setSidePanel('findings');
    await button('Person: all').click();
    await page.getByRole('menuitemradio', { name: 'Ana Ruiz' }).click();
    await panel().getByRole('button', { name: 'Show the timeline of Ana Ruiz' }).click();
    expect(getState().personId).toBe(idOf('Ana Ruiz'));
    await expect.element(panel().getByRole('heading', { name: /Ana Ruiz/ })).toBeVisible();
    await panel()
      .getByRole('button', { name: /findings? about what Ana Ruiz attends/ })
      .click();
    await expect.element(button('Person: Ana Ruiz')).toBeVisible();
  });
});

describe('rules that are off', () => {
  it('or softened are named above the findings, with the way to the settings', async () => {
    actions.setSidePanel('findings');
    expect(page.getByText(/rules? (is|are) off/).elements()).toHaveLength(0);
    actions.run('edit-settings', { patch: { rulesOff: ['overlap', 'room'] } });
    await expect.element(page.getByText(/2 rules are off: Overlap, Room\./)).toBeVisible();
    actions.run('edit-settings', { patch: { rulesOff: [], gravest: { overlap: 'notice' } } });
    await expect
      .element(page.getByText(/1 rule is softened: Overlap \(at most “Notice”\)\./))
      .toBeVisible();
    await button('Rules in the settings').click();
    await expect.element(page.getByRole('tab', { name: 'Rules', selected: true })).toBeVisible();
  });
});

describe('hours with interpretation', () => {
  const bodyOf = (name: string) =>
    settingsOf(getState().plan!).bodies.find((body) => body.id === name || body.name === name);
  const hours = (name: string) => bodyOf(name)?.slots.map(({ from }) => from / 60);

  it('are edited for each body, refused with a sentence, and can be undone', async () => {
    actions.openDialog('settings', { section: 'bodies' });
    const council = page.getByLabelText('Hours of Human Rights Council');
    await council.fill('16:00-18:00, 8:00-11:00');
    await userEvent.keyboard('{Enter}');
    expect(hours('human-rights-council')).toEqual([8, 16]);
    await council.fill('11:00-9:00');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/Write hours as/)).toBeVisible();
    actions.undo();
    expect(hours('human-rights-council')).toEqual([9, 12, 15]);
  });

  it('are those of a body of one’s own, which the plan takes and then cannot lose', async () => {
    actions.openDialog('settings', { section: 'bodies' });
    await page.getByRole('textbox', { name: 'Name of the body' }).fill('Bureau');
    await userEvent.keyboard('{Enter}');
    await page.getByLabelText('Hours of Bureau').fill('9-11');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/Write hours as/)).toBeVisible();
    await page.getByLabelText('Hours of Bureau').fill('9:00-11:00');
    await userEvent.keyboard('{Enter}');
    expect(hours('Bureau')).toEqual([9]);
    await page.getByLabelText('The plan’s body').selectOptions('Bureau');
    expect(settingsOf(getState().plan!).bodyId).toBe(bodyOf('Bureau')!.id);
    await expect
      .element(page.getByRole('button', { name: 'Remove Bureau' }))
      .toHaveAttribute('disabled');
  });
});
