import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Calls, Platform } from '@shared/ipc/contract';
import { actions, getState } from '@renderer/state/planStore';
import { axeViolations } from './inspectorAxe';
import { button, closeWindow, openSample, openWindow } from './shellFixture';

type SaveArgs = Calls['file.save']['args'];
type SaveAnswer = Calls['file.save']['result'];

let saved: SaveArgs[] = [];
let answer: SaveAnswer = { cancelled: true };

beforeEach(async () => {
  const disk = await openWindow();
  saved = [];
  answer = { saved: { handle: 'h', name: 'calendar.ics' } };
  (disk.platform as { -readonly [C in keyof Platform]: Platform[C] })['file.save'] = (args) => {
    saved.push(args);
    return Promise.resolve(answer);
  };
  await openSample();
});
afterEach(closeWindow);

const dialog = page.getByRole('dialog', { name: 'Export calendar' });
const choose = (name: string) => dialog.getByRole('radio', { name }).click();
const tick = (name: RegExp) => dialog.getByRole('checkbox', { name }).click();
const saveButton = dialog.getByRole('button', { name: 'Export…' });
const entries = (text: string) => text.match(/BEGIN:VEVENT/g)?.length ?? 0;

describe('export dialog', () => {
  it('writes the whole plan as a calendar, says where, and closes', async () => {
    actions.openDialog('export');
    await expect.element(dialog.getByText(/^\d+ entries$/)).toBeVisible();
    const count = Number.parseInt(
      dialog.getByText(/^\d+ entries$/).element().textContent ?? '',
      10,
    );
    await saveButton.click();
    await vi.waitFor(() => expect(getState().dialog).toBeNull(), 10_000);
    expect(saved).toMatchObject([
      { kind: 'calendar', suggestedName: expect.stringMatching(/\.ics$/) },
    ]);
    expect(entries(saved[0]!.text)).toBe(count);
    expect(getState().notices.map((n) => n.text)).toContain('Exported to calendar.ics');
  });

  it('writes one phase: fewer entries than the plan, the phase among them', async () => {
    actions.openDialog('export');
    await choose('One phase');
    await dialog.getByRole('combobox', { name: 'Phase', exact: true }).selectOptions('phase-2');
    await saveButton.click();
    await vi.waitFor(() => expect(saved).toHaveLength(1), 10_000);
    expect(entries(saved[0]!.text)).toBeLessThan(20);
    expect(saved[0]!.text).toContain('DTSTART;VALUE=DATE:20171101');
  });

  it('offers what is selected only while an event is', async () => {
    actions.openDialog('export');
    await expect.element(dialog.getByRole('radio', { name: 'What is selected' })).toBeDisabled();
    actions.closeDialog();
    actions.select({ type: 'event', id: 'round-1' });
    actions.openDialog('export');
    await choose('What is selected');
    await expect.element(dialog.getByText(/^[12] entr/)).toBeVisible();
  });

  it('writes deadlines and documents as tasks, and says that Outlook does not show them', async () => {
    actions.openDialog('export');
    await tick(/as tasks/);
    await expect.element(dialog.getByText(/Outlook and Google do not show tasks/)).toBeVisible();
    await saveButton.click();
    await vi.waitFor(() => expect(saved).toHaveLength(1), 10_000);
    expect(entries(saved[0]!.text)).toBe(0);
    expect(saved[0]!.text).toContain('BEGIN:VTODO');
  });

  it('adds windows, findings and an alarm when they are asked for', async () => {
    await actions.newPlanFromProcess('A/RES/71/280');
    await vi.waitFor(() => expect(getState().findings.list.length).toBeGreaterThan(0), 10_000);
    actions.openDialog('export');
    await tick(/^Windows/);
    await tick(/^Findings/);
    await dialog.getByRole('combobox', { name: 'Alarm' }).selectOptions('2 days before');
    await saveButton.click();
    await vi.waitFor(() => expect(saved).toHaveLength(1), 10_000);
    expect(saved[0]!.text).toContain('SUMMARY:Window: ');
    expect(saved[0]!.text).toContain('X-PREPCOM-AS-OF');
    expect(saved[0]!.text).toContain('TRIGGER:-P2D');
  });

  it('stays open when the file was not written or no place was chosen', async () => {
    actions.openDialog('export');
    answer = { failed: 'not-writable', reason: 'disk full' };
    await saveButton.click();
    await vi.waitFor(
      () => expect(getState().notices.some((n) => n.text.includes('disk full'))).toBe(true),
      10_000,
    );
    answer = { cancelled: true };
    await saveButton.click();
    await vi.waitFor(() => expect(saved).toHaveLength(2), 10_000);
    expect(getState().dialog?.name).toBe('export');
  });

  it('warns of the second import in Outlook, and closes by Escape', async () => {
    actions.openDialog('export');
    await expect
      .element(dialog.getByText(/Outlook can add everything a second time/))
      .toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(button('Export…')).not.toBeInTheDocument();
  });

  it('has its first choice under the keys, and nothing that axe objects to', async () => {
    actions.openDialog('export');
    await expect.element(dialog.getByRole('radio', { name: 'The whole plan' })).toHaveFocus();
    await choose('One phase');
    await tick(/as tasks/);
    expect(await axeViolations(dialog.element())).toEqual([]);
  });
});
