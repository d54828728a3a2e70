import { describe, expect, it } from 'vitest';
import { invert, applyChanges } from '@shared/model/change';
import { commandOf } from '@shared/commands/index';
import { resolveWindows } from '@shared/windows/resolveWindows';
import { type Plan, settingsOf } from '@shared/model/plan';
import { processesOf, processIdOf } from '@shared/model/processOf';
import { findProcess } from '@shared/processes';
import { newPlan } from '@shared/processes/newPlan';
import { aRes71280 } from '@shared/processes/a-res-71-280';
import { checkPlan } from '@shared/rules/checkPlan';
import { asOf, meeting, planWith } from '../../support/build';
import { after, changesOf, labelOf, refusalOf } from './doing';

const document = 'A/RES/71/280';
const compact: Plan = newPlan(findProcess(document)!, {
  planId: 'compact',
  newUid: () => 'uid',
  now: 0,
});
const twice = after(compact, 'add-process', { document, name: 'Refugees' });
const added = settingsOf(twice).processes[0]!.id;
const theirs = [...twice.mandates.values()].filter((m) => m.processId === added);

describe('a document that is added to a plan which holds it already', () => {
  it('brings all of its mandates, groups and phases again, and touches none that are there', () => {
    expect(theirs).toHaveLength(compact.mandates.size);
    expect(twice.mandates.size).toBe(2 * compact.mandates.size);
    expect(twice.groups.size).toBe(2 * compact.groups.size);
    expect(twice.events.size).toBe(2 * compact.events.size);
    for (const [id, row] of compact.mandates) expect(twice.mandates.get(id)).toBe(row);
    for (const [id, row] of compact.events) expect(twice.events.get(id)).toBe(row);
  });

  it('names only its own rows', () => {
    const own = new Set([...theirs.map((m) => m.id), ...twice.groups.keys()]);
    const named = theirs.flatMap((m) => [m.phaseId, m.groupId, m.eachOf, m.parentId]);
    const ids = [...named, ...theirs.flatMap((m) => [...m.before, ...m.after])];
    expect(ids.filter((id) => id !== null && !own.has(id))).toEqual([]);
    expect(ids.filter((id) => id !== null && compact.mandates.has(id))).toEqual([]);
    expect(ids.filter((id) => id !== null && compact.groups.has(id))).toEqual([]);
    expect(JSON.stringify(theirs.map((m) => m.time))).not.toContain('"id":"phase-');
    const orders = [...twice.mandates.values()].map((m) => m.order);
    expect(new Set(orders).size).toBe(orders.length);
  });

  it('has the windows that the document gives it, and its phases on them', () => {
    const windows = resolveWindows(twice, aRes71280.adopted);
    for (const id of compact.mandates.keys()) {
      expect(windows.get(`${added}.${id}`)).toEqual(windows.get(id));
    }
    const spans = (plan: Plan) => [...plan.events.values()].map((e) => e.span);
    expect(spans(twice)).toEqual([...spans(compact), ...spans(compact)]);
  });

  it('finds of itself what a plan with it alone finds, and nothing between the two', () => {
    const count = (plan: Plan) => checkPlan(plan, asOf('2017-04-06')).length;
    expect(count(twice)).toBe(2 * count(compact));
  });

  it('is one step: undone, the plan is as it was', () => {
    const context = { today: asOf('2017-05-15'), newId: () => 'n' };
    const done = commandOf('add-process').run(compact, { document, name: 'Refugees' }, context);
    if (!done.ok) throw new Error('refused');
    const there = applyChanges(compact, done.value.changes);
    const back = applyChanges(there, invert(done.value.changes));
    expect({ ...back, revision: 0 }).toEqual({ ...compact, revision: 0 });
    expect(labelOf(compact, 'add-process', { document, name: 'Refugees' })).toEqual({
      title: 'Refugees',
    });
  });

  it('can be added a third time', () => {
    const context = { today: asOf('2017-05-15'), newId: () => 'third' };
    const done = commandOf('add-process').run(twice, { document, name: 'Third' }, context);
    if (!done.ok) throw new Error('refused');
    const thrice = applyChanges(twice, done.value.changes);
    expect(thrice.mandates.size).toBe(3 * compact.mandates.size);
    expect(processesOf(thrice).map((p) => p.name)).toEqual([
      'Global compact for migration',
      'Refugees',
      'Third',
    ]);
  });
});

describe('a process without a document', () => {
  const first = planWith({ events: [meeting('e', '2017-05-08')], settings: { name: 'Plan' } });
  const plan = after(first, 'add-process', {
    document: null,
    name: ' Bureau ',
  });
  const processId = settingsOf(plan).processes[0]!.id;

  it('takes events, and what is a part of them', () => {
    const with_ = after(plan, 'edit-event', { eventId: 'e', patch: { processId } });
    expect(processIdOf(with_, with_.events.get('e')!)).toBe(processId);
    const part = after(with_, 'add-event', {
      kind: 'part',
      fields: { title: 'Part', parentId: 'e' },
    });
    expect([...part.events.values()].map((e) => processIdOf(part, e))).toEqual([
      processId,
      processId,
    ]);
    expect(refusalOf(plan, 'edit-event', { eventId: 'e', patch: { processId: 'gone' } }).code).toBe(
      'process-not-found',
    );
  });

  it('is renamed and limited, as the plan’s own process is', () => {
    const edited = after(plan, 'edit-process', {
      processId,
      patch: { name: 'Committee', parallelCap: 2 },
    });
    expect(settingsOf(edited).processes).toEqual([
      { id: processId, name: 'Committee', document: null, parallelCap: 2 },
    ]);
    const own = after(plan, 'edit-process', { processId: null, patch: { name: 'Main' } });
    expect(processesOf(own)[0]!.name).toBe('Main');
    expect(settingsOf(own).name).toBe(settingsOf(plan).name);
    const renamed = after(plan, 'rename-plan', { name: 'Everything' });
    expect(processesOf(renamed)[0]!.name).toBe(settingsOf(plan).name);
    expect(changesOf(plan, 'edit-process', { processId, patch: { name: 'Bureau' } })).toBe(0);
    expect(refusalOf(plan, 'edit-process', { processId, patch: { name: ' ' } }).code).toBe(
      'name-needed',
    );
  });

  it('is removed while nothing is planned for it', () => {
    expect(settingsOf(after(plan, 'remove-process', { processId })).processes).toEqual([]);
    const used = after(plan, 'edit-event', { eventId: 'e', patch: { processId } });
    expect(refusalOf(used, 'remove-process', { processId })).toEqual({
      code: 'process-in-use',
      facts: { count: 1 },
    });
  });

  it('needs a name, and a document that there is', () => {
    expect(refusalOf(plan, 'add-process', { document: null, name: ' ' }).code).toBe('name-needed');
    expect(refusalOf(plan, 'add-process', { document: 'A/RES/0', name: 'x' }).code).toBe(
      'document-not-found',
    );
  });
});

it('takes a document out again with all that it brought', () => {
  const back = after(twice, 'remove-process', { processId: added });
  expect([...back.mandates]).toEqual([...compact.mandates]);
  expect([...back.groups]).toEqual([...compact.groups]);
  expect([...back.events]).toEqual([...compact.events]);
});
