import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { actions, getState } from '@renderer/state/planStore';
import { store } from '@renderer/state/store';
import { encodePlan } from '@shared/formats/planFile/encodePlan';
import type { Calls } from '@shared/ipc/contract';
import { settingsOf } from '@shared/model/plan';
import { type TestDisk, testDisk } from './support/testDisk';
import {
  addEvent,
  clearWindow,
  noticeTexts,
  plan,
  restartWindow,
  rows,
  startWindow,
  status,
  titles,
} from './support/window';

let disk: TestDisk;
let chosen: Calls['file.open']['result'];
let written: Calls['file.save']['args'][];

beforeEach(async () => {
  const whole = await testDisk();
  chosen = { cancelled: true };
  written = [];
  disk = {
    ...whole,
    platform: {
      ...whole.platform,
      'file.open': () => Promise.resolve(chosen),
      'file.save': (args) => {
        written.push(args);
        return Promise.resolve({ saved: { handle: 'h1', name: args.suggestedName } });
      },
    },
  };
  await startWindow(disk);
});

afterEach(async () => {
  await clearWindow();
  await disk.remove();
});

function choose(name: string, text: string): void {
  chosen = { opened: { handle: 'h1', name, text } };
}

it('opens a plan file as the plan that was saved, in a store of its own', async () => {
  await actions.newSamplePlan();
  const text = encodePlan(plan());
  const before = rows(plan());
  const { id } = plan();
  await status('saved');
  await clearWindow();
  await disk.lose(id);
  await startWindow(disk);
  choose('sample.prepcom', text);
  await actions.openPlanFile();
  expect(plan().id).toBe(id);
  expect(rows(plan())).toEqual(before);
  await status('saved');
  await restartWindow(disk);
  expect(getState().plans).toMatchObject([{ id, sample: true }]);
});

it('says that a long file is being read for as long as it is', async () => {
  await actions.newEmptyPlan('Spring');
  choose('long.prepcom', encodePlan(plan()) + ' '.repeat(8_000_000));
  const said: string[] = [];
  const stop = store.subscribe(() => said.push(noticeTexts()));
  await actions.openPlanFile();
  stop();
  expect(said[0]).toBe('Reading long.prepcom…');
  expect(noticeTexts()).toBe('');
  expect(settingsOf(plan()).name).toBe('Spring (long.prepcom)');
});

it('does not touch a plan that is here already when its file is opened again', async () => {
  await actions.newEmptyPlan('Spring');
  addEvent('A');
  choose('old.prepcom', encodePlan(plan()));
  const { id } = plan();
  addEvent('B');
  await status('saved');
  await actions.openPlanFile();
  expect(titles()).toEqual(['A']);
  expect(settingsOf(plan()).name).toBe('Spring (old.prepcom)');
  await actions.openPlan(id);
  expect(titles()).toEqual(['A', 'B']);
});

it.each([
  ['{"format": "prepcom-plan", "version": 1, "pl', 'line 1'],
  ['{"format": "prepcom-plan",\n "version": 99}', 'newer'],
  ['BEGIN:VCALENDAR', 'not JSON'],
])('refuses %s, says where, and changes nothing', async (text, said) => {
  await actions.newEmptyPlan('Spring');
  const { id } = plan();
  choose('broken.prepcom', text);
  await actions.openPlanFile();
  expect(plan().id).toBe(id);
  expect(noticeTexts()).toContain('broken.prepcom was not opened, and nothing was changed.');
  expect(noticeTexts().toLowerCase()).toContain(said.toLowerCase());
});

it('says what of a file was repaired, and where', async () => {
  await actions.newEmptyPlan('Spring');
  addEvent('A', '2017-02-28');
  const text = encodePlan(plan()).replace('"2017-02-28"', '"2017-02-31"');
  choose('repaired.prepcom', text);
  await actions.openPlanFile();
  expect(noticeTexts()).toMatch(/repaired\.prepcom was opened\. 1 thing.*line \d+, column \d+/);
  expect(noticeTexts()).toContain('2017-02-31');
});

it('says that a file is too large without reading it', async () => {
  const limit = 64 * 1024 * 1024;
  chosen = { failed: 'too-large', name: 'huge.prepcom', bytes: 100 * 1024 * 1024, limit };
  await actions.openPlanFile();
  expect(noticeTexts()).toBe(
    'huge.prepcom has 100 MB; at most 64 MB are read. Nothing was changed.',
  );
});

it('asks where to save once, and then writes there again', async () => {
  await actions.newEmptyPlan('Spring / 2018');
  await actions.savePlanFile(false);
  await actions.savePlanFile(false);
  await actions.savePlanFile(true);
  expect(written.map((w) => w.handle)).toEqual([undefined, 'h1', undefined]);
  expect(written[0]).toMatchObject({ kind: 'plan', suggestedName: 'Spring 2018.prepcom' });
  expect(written[0]?.text).toBe(encodePlan(plan()));
});

const calendar = (summary: string) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//test//EN',
    'BEGIN:VEVENT',
    'UID:csw-62',
    'DTSTAMP:20180101T000000Z',
    'DTSTART;VALUE=DATE:20180312',
    'DTEND;VALUE=DATE:20180324',
    `SUMMARY:${summary}`,
    'LOCATION:New York',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:bad',
    'DTSTART;VALUE=DATE:20180231',
    'SUMMARY:Nonsense',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');

it('follows a calendar file in one step, replaces it by a newer one, and says what was left out', async () => {
  await actions.newEmptyPlan('Spring');
  choose('csw.ics', calendar('Commission'));
  await actions.importCalendar();
  expect([...plan().calendars.values()]).toMatchObject([{ name: 'csw', followed: true }]);
  expect([...plan().calendarEvents.values()]).toMatchObject([
    { id: 'csw-62', title: 'Commission', placeId: 'new-york' },
  ]);
  expect(noticeTexts()).toContain('csw is followed: 1 event.');
  expect(noticeTexts()).toContain('Nonsense');
  choose('csw.ics', calendar('Commission, 62nd session'));
  await actions.importCalendar();
  expect([...plan().calendarEvents.values()].map((e) => e.title)).toEqual([
    'Commission, 62nd session',
  ]);
  actions.undo();
  actions.undo();
  expect([plan().calendars.size, plan().calendarEvents.size]).toEqual([0, 0]);
});

it('puts the present state aside before a calendar is followed', async () => {
  await actions.newEmptyPlan('Spring');
  addEvent('A');
  choose('csw.ics', calendar('Commission'));
  await actions.importCalendar();
  await status('saved');
  const { backups } = await disk.platform['backup.list']({ plan: plan().id });
  expect(backups).toMatchObject([{ why: 'import', generation: 2 }]);
});

it('asks whether a calendar is to be followed where no backup can be written, and waits for the answer', async () => {
  disk = {
    ...disk,
    platform: { ...disk.platform, 'backup.write': () => Promise.resolve({ failed: 'ENOSPC' }) },
  };
  await restartWindow(disk);
  await actions.newEmptyPlan('Spring');
  choose('csw.ics', calendar('Commission'));
  for (const [answer, events] of [
    [null, 0],
    ['go-on', 1],
  ] as const) {
    const importing = actions.importCalendar();
    await vi.waitFor(
      () => expect(getState().question).toEqual({ kind: 'no-backup', reason: 'ENOSPC' }),
      10_000,
    );
    expect(plan().calendarEvents.size).toBe(0);
    actions.answerQuestion(answer);
    await importing;
    expect(plan().calendarEvents.size).toBe(events);
  }
});
