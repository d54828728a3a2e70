import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Mandate } from '@shared/model/mandate';
import type { LocalText } from '@shared/model/text';
import { day, formatIsoDay } from '@shared/model/time';
import { findPlaceByName } from '@shared/places/findPlaceByName';
import { findProcess } from '@shared/processes';
import { newPlan } from '@shared/processes/newPlan';
import { resolveWindows } from '@shared/windows/resolveWindows';

interface Recorded {
  readonly id: string;
  readonly paragraph: string;
  readonly kind: string;
  readonly phase?: string;
  readonly title: LocalText;
  readonly window: { from: string | null; to: string | null; wording: string };
  readonly place?: string;
  readonly country?: string;
  readonly group?: string;
  readonly panels?: unknown;
  readonly days?: { min: number; max: number; total?: boolean };
  readonly each?: string;
  readonly relation?: string;
  readonly flexible?: string;
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  readonly inferred?: readonly string[];
  readonly responsible?: string;
  readonly remark?: string;
  readonly footnote?: string;
}

/** A record of the fixtures. It has straight apostrophes, the plan has those of print. */
function recorded(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8').replace(/(?<=\p{L})'(?=\p{L})/gu, '’'));
}

const record = recorded('test/fixtures/mandates-71-280.json') as {
  mandates: Recorded[];
  caps: { group: string; paragraph: string; max: number }[];
};
const process = findProcess('A/RES/71/280')!;
const plan = newPlan(process, { planId: 'p', newUid: () => 'u', now: 0 });
const windows = resolveWindows(plan, process.adopted);

/** The United Nations call a round "cycle de négociations" in French; the record says "série". */
const correctedTitles: Readonly<Record<string, string>> = {
  'round-february': 'Premier cycle de négociations intergouvernementales',
  'round-march': 'Deuxième cycle de négociations intergouvernementales',
  'round-april': 'Troisième cycle de négociations intergouvernementales',
  'round-may': 'Quatrième cycle de négociations intergouvernementales',
  'round-june': 'Cinquième cycle de négociations intergouvernementales',
  'round-july': 'Sixième cycle de négociations intergouvernementales',
};

/** The mandate of the document that the record calls so. The conference has its last day from its anchor. */
function mandateOf(id: string): Mandate {
  const found = plan.mandates.get(id);
  if (!found) throw new Error(`mandateOf: ${id} is missing`);
  return found;
}

const iso = (d: ReturnType<typeof day> | null) => (d === null ? null : formatIsoDay(d));

describe('resolution 71/280', () => {
  it('has 34 mandates, the same as the record', () => {
    expect([...plan.mandates.keys()].sort()).toEqual(record.mandates.map((m) => m.id).sort());
    expect(plan.mandates.size).toBe(34);
  });

  it.each(record.mandates)('$id: paragraph $paragraph and kind $kind', (given) => {
    const mandate = mandateOf(given.id);
    expect(mandate.paragraph).toBe(given.paragraph);
    expect(mandate.kind).toBe(given.kind);
    expect(mandate.phaseId).toBe(given.phase ?? null);
    expect(mandate.groupId).toBe(given.group ?? null);
    expect(mandate.panels).toEqual(given.panels ?? null);
    expect(mandate.flexible).toBe(given.flexible ?? null);
  });

  it.each(record.mandates)('$id: window $window.from to $window.to', ({ id, window }) => {
    const found = windows.get(id)!;
    const anchored = id === 'conference' ? '2018-09-24' : window.to;
    expect([iso(found.from), iso(found.to)]).toEqual([window.from, anchored]);
    expect(mandateOf(id).wording.en).toBe(window.wording);
  });

  it.each(record.mandates)('$id: place, length and relations', (given) => {
    const mandate = mandateOf(given.id);
    const places = given.place ? [findPlaceByName(given.place)!.id] : [];
    const country = given.country ? 'MX' : null;
    expect(mandate.place).toEqual(given.place || given.country ? { places, country } : null);
    const { min, max, total = false } = given.days ?? { min: null, max: null };
    expect(mandate.days).toEqual(given.days ? { min, max, total, unit: 'days' } : null);
    expect(mandate.before).toEqual(given.before ?? []);
    expect(mandate.after).toEqual(given.after ?? []);
    expect(mandate.inferred).toEqual(given.inferred ?? []);
    expect(mandate.eachOf).toBe(given.each ?? null);
    expect(mandate.eachRelation).toBe(given.relation?.split(' ')[0] ?? null);
  });

  it.each(record.mandates)('$id: title, who acts and remark', ({ id, title, ...given }) => {
    const mandate = mandateOf(id);
    expect(mandate.title).toEqual({ ...title, fr: correctedTitles[id] ?? title.fr });
    expect(mandate.responsible.en).toBe(given.responsible ?? '');
    expect(mandate.remark.en).toBe(given.remark ?? given.footnote ?? '');
  });

  it('says everything in three languages or in none', () => {
    for (const mandate of plan.mandates.values()) {
      for (const text of [mandate.title, mandate.shortTitle, mandate.wording]) {
        for (const words of Object.values(text))
          expect([mandate.id, words]).not.toEqual([mandate.id, '']);
      }
      for (const text of [mandate.responsible, mandate.remark]) {
        expect(new Set(Object.values(text).map((words) => words === '')).size).toBe(1);
      }
    }
  });

  it('leaves only the registrations of paragraphs 6 (a) and 9 to others', () => {
    const others = [...plan.mandates.values()].filter((m) => m.othersAct);
    expect(others.map((m) => m.paragraph)).toEqual(['6 (a)', '9']);
  });

  it('allows the six thematic sessions twelve days together', () => {
    expect([...plan.groups.values()]).toMatchObject(
      record.caps.map(({ group, max, paragraph }) => ({
        id: group,
        cap: max,
        capParagraph: paragraph,
      })),
    );
    expect(
      [...plan.mandates.values()].filter((m) => m.groupId === 'thematic-sessions'),
    ).toHaveLength(6);
  });

  it('has soft ends where the text is soft: early December, early February', () => {
    const soft = [...windows].filter(([, w]) => w.softTo && w.to !== null).map(([id]) => id);
    expect(soft.sort()).toEqual(['stocktaking-meeting', 'zero-draft']);
    expect(windows.get('thematic-human-rights')!.choices).toEqual([day('2017-05-01')]);
  });

  it('lists its mandates as the outline does, in rising order', () => {
    const listed = new Map<string, Mandate[]>();
    for (const m of plan.mandates.values())
      listed.set(m.listedIn, [...(listed.get(m.listedIn) ?? []), m]);
    expect([...listed.keys()]).toEqual([
      'whole-process',
      'organization',
      'phase-1',
      'phase-2',
      'phase-3',
    ]);
    expect(listed.get('organization')!.map((m) => m.shortTitle.en)).toEqual([
      'Co-facilitators appointed',
      'NGO registration',
      'List to States',
      'Second list to States',
      'National institutions',
      'Conference SG appointed',
      'Work plan',
    ]);
    const orders = [...plan.mandates.values()].map((m) => m.order);
    expect([...orders].sort((a, b) => a - b)).toEqual(orders);
    expect(new Set(orders).size).toBe(34);
  });

  it('is in the registry with its subject, its years and its sample', () => {
    expect(process).toMatchObject({ id: 'a-res-71-280', adopted: day('2017-04-06') });
    expect(process.subject.en).toContain('safe, orderly and regular migration');
    const days = [...windows.values()].flatMap((w) => [w.from, w.to].filter((d) => d !== null));
    expect(process.to).toBe(Math.max(...days));
    const firsts = [...windows.values()].flatMap((w) => (w.from === null ? [] : [w.from]));
    expect(process.from).toBe(Math.min(process.adopted, ...firsts));
    expect(process.newSample).not.toBeNull();
  });
});
