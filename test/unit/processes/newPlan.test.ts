import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatDay } from '@shared/i18n/dates';
import { day, toMinute } from '@shared/model/time';
import { settingsOf } from '@shared/model/plan';
import { toInstant } from '@shared/model/zone';
import { findProcess, processes } from '@shared/processes';
import { newPlan } from '@shared/processes/newPlan';

const process = findProcess('a-res-71-280')!;
const at = (text: string) => toInstant(day(text), toMinute(720), 'America/New_York') * 60_000;

function made(now: string, language?: 'en' | 'fr' | 'es') {
  let count = 0;
  const newUid = () => `uid-${++count}`;
  return newPlan(process, { planId: 'p', newUid, now: at(now), ...(language ? { language } : {}) });
}

describe('a new plan of 71/280', () => {
  it('plans its three phases on the dates of their windows and nothing else', () => {
    const events = [...made('2026-11-21').events.values()];
    expect(events.map((e) => [e.id, e.kind, e.mandateId, e.title])).toEqual([
      ['phase-1', 'phase', 'phase-1', ''],
      ['phase-2', 'phase', 'phase-2', ''],
      ['phase-3', 'phase', 'phase-3', ''],
    ]);
    expect(events.map((e) => e.span)).toEqual([
      { start: day('2017-04-01'), end: day('2017-12-01') },
      { start: day('2017-11-01'), end: day('2018-02-01') },
      { start: day('2018-02-01'), end: day('2018-08-01') },
    ]);
    for (const event of events) {
      expect(event.states).toEqual([{ state: 'confirmed', on: null, decision: null }]);
    }
  });

  it('is looked at as of the day of adoption once the process is over', () => {
    expect(made('2026-11-21').asOf).toBe(day('2017-04-06'));
    expect(made('2018-09-25').asOf).toBe(day('2017-04-06'));
  });

  it('is looked at as of today while the process runs', () => {
    expect(made('2018-09-24').asOf).toBeNull();
    expect(made('2017-05-15').asOf).toBeNull();
  });

  it('knows its document, its home and its name in the language of its maker', () => {
    const settings = settingsOf(made('2026-11-21', 'fr'));
    expect(settings.name).toBe('Pacte mondial sur les migrations');
    expect(settings).toMatchObject({
      sample: false,
      homeZone: 'America/New_York',
      homePlaceId: 'new-york',
    });
    expect(settings.document?.symbol).toBe('A/RES/71/280');
    expect(formatDay(settings.document!.adopted, 'en', 'dayYear')).toBe('6 Apr 2017');
  });

  it('has a UID of its own for each event and the stamp of its making', () => {
    const events = [...made('2026-11-21').events.values()];
    expect(events.map((e) => e.uid)).toEqual(['uid-1', 'uid-2', 'uid-3']);
    for (const event of events) expect(event.modified).toBe(at('2026-11-21'));
  });

  it('is the same for the same time and the same UIDs', () => {
    expect(made('2026-11-21')).toEqual(made('2026-11-21'));
  });
});

describe('the registry of processes', () => {
  it('lists every process file once, under its file name', () => {
    const files = readdirSync('shared/processes').filter((name) =>
      /^[a-z]+(-[a-z0-9]+)+\.ts$/.test(name),
    );
    expect(processes.map((p) => `${p.id}.ts`).sort()).toEqual(files.sort());
  });

  it('finds a process by its symbol and no other by a part of it', () => {
    expect(findProcess('A/RES/71/280')).toBe(process);
    expect(findProcess('A/RES/71')).toBeNull();
  });
});
