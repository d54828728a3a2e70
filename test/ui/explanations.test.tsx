import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { explainFinding } from '@shared/i18n/explainFinding';
import { translator } from '@shared/i18n';
import type { Finding, RuleId } from '@shared/model/finding';
import { ruleIds } from '@shared/model/ruleIds';
import type { Language } from '@shared/model/text';
import { formatIsoDay } from '@shared/model/time';
import { actions, getState } from '@renderer/state/planStore';
import { generatedToday, generatePlan } from '../support/generatePlan';
import { mountPanel, unmountPanel } from './inspectorFixture';

/** What React complained about: two rows with one name, for instance. */
let complaints: unknown[] = [];

beforeEach(() => {
  complaints = [];
  vi.spyOn(console, 'error').mockImplementation((...said) => complaints.push(said));
});

afterEach(() => {
  vi.restoreAllMocks();
  unmountPanel();
});

/** Every rule finds something in it. */
const plan = generatePlan({ events: 2000 });

async function openFirst(rule: RuleId, language: Language): Promise<Finding> {
  mountPanel({ panel: 'findings', plan, language, asOf: formatIsoDay(generatedToday) });
  const list = () => getState().findings.list;
  await vi.waitFor(() => expect(list().length).toBeGreaterThan(0), 15_000);
  const found = list().find((finding) => finding.rule === rule)!;
  actions.chooseFinding(found.key);
  await expect.element(page.getByRole('treeitem', { selected: true })).toBeVisible();
  return found;
}

/** The rows below the chosen finding as "label: value". */
function rowsOnScreen(): readonly string[] {
  const chosen = page.getByRole('treeitem', { selected: true });
  const labels = chosen.getByRole('term').elements();
  const values = chosen.getByRole('definition').elements();
  return labels.map((label, i) => `${label.textContent}: ${values[i]?.textContent}`);
}

describe('why a finding stands, on screen', () => {
  it.each(ruleIds)('is told of %s: rule, facts, and what would do', async (rule) => {
    const found = await openFirst(rule, 'en');
    const { why, satisfies } = explainFinding(found, plan, 'en');
    const t = translator('en');
    const facts = why.slice(0, -1).map(({ label, value }) => `${label}: ${value}`);
    await expect.poll(rowsOnScreen).toContain(`Rule: ${t(`words.rule.${rule}`)}`);
    expect(rowsOnScreen()).toEqual(expect.arrayContaining(facts));
    expect(rowsOnScreen()).toContain(`Would do: ${satisfies}`);
    expect(facts.length + satisfies.length).toBeGreaterThan(0);
    expect(rowsOnScreen().join()).not.toMatch(/undefined|NaN|null|\{/);
    expect(complaints).toEqual([]);
  });

  it.each(['fr', 'es'] as const)('is told in %s', async (language) => {
    const found = await openFirst('overlap', language);
    const { satisfies } = explainFinding(found, plan, language);
    await expect.poll(() => rowsOnScreen().join()).toContain(satisfies);
  });
});
