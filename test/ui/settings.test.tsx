import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { settingsOf } from '@shared/model/plan';
import { day, parseDay, toMinute } from '@shared/model/time';
import { actions, getState } from '@renderer/state/planStore';
import { axeViolations } from './inspectorAxe';
import { closeWindow, openSample, openWindow } from './shellFixture';

const dialog = () => page.getByRole('dialog', { name: 'Settings of the plan' });
const field = (name: string) => dialog().getByRole('textbox', { name, exact: true });
const press = (name: string) => dialog().getByRole('button', { name, exact: true }).click();
const plan = () => getState().plan!;
const settings = () => settingsOf(plan());

async function openSection(name: string): Promise<void> {
  await userEvent.keyboard('{Control>},{/Control}');
  await dialog().getByRole('tab', { name, exact: true }).click();
}

/** Types into a field and leaves it. */
async function write(name: string, text: string): Promise<void> {
  await field(name).fill(text);
  await userEvent.tab();
}

beforeEach(async () => {
  await page.viewport(1280, 800);
  await openWindow();
  await openSample();
  actions.setAsOf(parseDay('2017-05-15'));
});
afterEach(closeWindow);

describe('the settings of a plan', () => {
  it('take a cap on contact groups and a latest hour, and refuse what is no hour', async () => {
    await openSection('Plan');
    await write('Most contact groups at one time', '2');
    await write('Latest hour at which a meeting ends', 'six');
    await expect
      .element(dialog().getByRole('alert'))
      .toHaveTextContent('Write an hour, such as 18:00.');
    expect(settings()).toMatchObject({ contactGroupCap: 2, latestEnd: null });
    await write('Latest hour at which a meeting ends', '18:00');
    await expect.element(dialog().getByRole('alert')).not.toBeInTheDocument();
    expect(settings().latestEnd).toBe(toMinute(18 * 60));
    await write('Latest hour at which a meeting ends', '');
    expect(settings().latestEnd).toBe(null);
  });

  it('take a lead time, refuse what is no number, and undo', async () => {
    await openSection('Plan');
    const before = settings().dueSoonDays;
    await write('A due date is near', 'soon');
    await expect
      .element(dialog().getByRole('alert'))
      .toHaveTextContent('Write a whole number from 0 to 999.');
    expect(settings().dueSoonDays).toBe(before);
    await write('A due date is near', '30');
    expect(settings().dueSoonDays).toBe(30);
    actions.undo();
    expect(settings().dueSoonDays).toBe(before);
  });

  it('turn a rule off, and limit how gravely another speaks', async () => {
    await openSection('Rules');
    const missed = dialog()
      .getByRole('row', { name: /Missed/i })
      .first();
    await missed.getByRole('checkbox').click();
    expect(settings().rulesOff).toEqual(['missed']);
    await missed.getByRole('combobox').selectOptions('warning');
    expect(settings().gravest).toEqual({ missed: 'warning' });
    await missed.getByRole('combobox').selectOptions('error');
    await missed.getByRole('checkbox').click();
    expect(settings()).toMatchObject({ rulesOff: [], gravest: {} });
    expect(missed.element().textContent).toContain('A due day or a window is over');
    expect(await axeViolations(document.body)).toEqual([]);
  });

  it('offer no gravity that a rule does not have', async () => {
    await openSection('Rules');
    const choicesOf = (name: RegExp) =>
      [...dialog().getByRole('row', { name }).element().querySelectorAll('option')].map(
        (option) => option.textContent,
      );
    expect(choicesOf(/Overlap/)).toEqual(['Error', 'Warning', 'Notice']);
    expect(choicesOf(/Panels/)).toEqual(['Warning', 'Notice']);
    expect(choicesOf(/Slot/)).toEqual([]);
    await expect.element(dialog().getByRole('row', { name: /Slot.* Notice/ })).toBeVisible();
    await dialog()
      .getByRole('row', { name: /Panels/ })
      .getByRole('combobox')
      .selectOptions('notice');
    expect(settings().gravest).toEqual({ panels: 'notice' });
    await dialog()
      .getByRole('row', { name: /Panels/ })
      .getByRole('combobox')
      .selectOptions('warning');
    expect(settings().gravest).toEqual({});
  });

  it('add a person by name, with days away, and take both away again', async () => {
    await openSection('People');
    await expect.element(dialog().getByRole('button', { name: 'Add a person' })).toBeDisabled();
    await field('Name').fill('  Ana Ruiz ');
    await userEvent.keyboard('{Enter}');
    await expect.element(field('Name').last()).toHaveValue('');
    const [ana] = [...plan().people.values()];
    expect(ana).toMatchObject({ name: 'Ana Ruiz', placeId: null, away: [] });
    await dialog().getByRole('combobox', { name: 'Posting: Ana Ruiz' }).selectOptions('Vienna');
    await dialog().getByLabelText('from: Ana Ruiz').fill('20 Feb 2018');
    await userEvent.tab();
    await press('Add days away');
    expect(plan().people.get(ana!.id)).toMatchObject({
      placeId: 'vienna',
      away: [{ span: { start: day('2018-02-20'), end: day('2018-02-21') }, why: 'leave' }],
    });
    await dialog()
      .getByRole('button', { name: /^Remove leave, / })
      .click();
    expect(plan().people.get(ana!.id)!.away).toEqual([]);
    await press('Remove Ana Ruiz');
    expect(plan().people.size).toBe(0);
  });

  it('add a body with its hours, and say so where hours are none', async () => {
    await openSection('Bodies');
    await field('Name of the body').first().fill('Group of Friends');
    await press('Add a body');
    const hours = 'Hours of Group of Friends';
    await write(hours, 'mornings');
    await expect.element(dialog().getByRole('alert')).toHaveTextContent('Write hours as');
    await write(hours, '9:30–12:00');
    await expect.element(dialog().getByRole('alert')).not.toBeInTheDocument();
    expect(settings().bodies.at(-1)).toMatchObject({
      name: 'Group of Friends',
      slots: [{ from: toMinute(570), to: toMinute(720) }],
    });
    await press('Remove Group of Friends');
    expect(settings().bodies.some((body) => body.name === 'Group of Friends')).toBe(false);
  });

  it('make a journey longer, and go back to the built-in lengths', async () => {
    await openSection('Journeys');
    await expect.element(dialog().getByRole('button', { name: 'As built in' })).toBeDisabled();
    await write('Europe, North America', '4');
    expect(Object.values(settings().journeys)).toEqual([4]);
    await press('As built in');
    expect(settings().journeys).toEqual({});
  });

  it('add a holiday to a duty station’s list, weigh it, and remove it', async () => {
    await openSection('Holidays');
    await dialog().getByLabelText('Add a day').first().fill('3 Jul 2017');
    await userEvent.tab();
    await field('Name').fill('Building closed');
    await press('Add a day');
    const list = () =>
      [...plan().holidayLists.values()]
        .flatMap((one) => one.holidays)
        .find((one) => one.name === 'Building closed');
    expect(list()).toMatchObject({ day: day('2017-07-03'), strength: 'closed' });
    const strength = dialog().getByRole('combobox', { name: 'Strength: Building closed' });
    await strength.selectOptions('observe');
    expect(list()!.strength).toBe('observe');
    await press('Remove Building closed');
    expect(list()).toBeUndefined();
  });

  it('add a city that is not built in, and refuse a country that is none', async () => {
    await openSection('Places');
    await write('City', 'Puerto Vallarta');
    await write('Country, two letters', 'M1');
    await expect.element(dialog().getByRole('alert')).toHaveTextContent('two letters');
    await write('Country, two letters', 'mx');
    await press('Add a city');
    expect([...plan().places.values()]).toMatchObject([
      { name: { en: 'Puerto Vallarta' }, country: 'MX', zone: null },
    ]);
    await press('Remove Puerto Vallarta');
    expect(plan().places.size).toBe(0);
  });

  it('change the cap of a group that the text gives', async () => {
    await openSection('Caps');
    const [group] = [...plan().groups.values()].filter((one) => one.cap !== null);
    await write(group!.title.en, '10');
    expect(plan().groups.get(group!.id)!.cap).toBe(10);
  });
});
