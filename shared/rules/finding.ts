import {
  type Facts,
  type FactValue,
  type Finding,
  gravities,
  type Gravity,
  type Subject,
  type Waiver,
} from '../model/finding';
import type { Settings } from '../model/plan';
import type { Day } from '../model/time';
import { compareIds } from './planIndex/sit';
import type { Draft, Rule } from './rule';

/** The finding of a draft, not yet waived: with its key, sorted subjects and no graver than the settings let it be. */
export function toFinding(rule: Rule, draft: Draft, settings: Settings): Finding {
  const subjects = inOrder(draft.subjects);
  let key: string = rule.id;
  for (let i = 0; i < subjects.length; i++) key += `|${subjects[i]!}`;
  if (draft.facet) key += `|${draft.facet}`;
  return {
    key,
    rule: rule.id,
    gravity: atMost(draft.gravity, settings.gravest[rule.id]),
    subjects,
    facts: draft.facts,
    paragraphs: eachOnce(draft.paragraphs ?? noParagraphs),
    waiver: null,
  };
}

const noParagraphs: readonly string[] = [];

/** Nearly every finding has one or two. */
function inOrder(subjects: readonly Subject[]): readonly Subject[] {
  const a = subjects[0];
  const b = subjects[1];
  if (a === undefined || b === undefined) return subjects;
  if (subjects.length === 2) return a <= b ? subjects : [b, a];
  return [...subjects].sort(compareIds);
}

function eachOnce(paragraphs: readonly string[]): readonly string[] {
  return paragraphs.length < 2 ? paragraphs : [...new Set(paragraphs)];
}

/** The finding with what a waiver does to it on a day: nothing before the waiver counts; it holds while the facts are
 *  equal or milder than those it was given for. */
export function waived(
  rule: Rule,
  finding: Finding,
  waiver: Waiver | undefined,
  today: Day,
): Finding {
  if (!waiver || (waiver.on !== null && waiver.on > today)) return finding;
  const holds =
    sameFacts(finding.facts, waiver.facts) ||
    rule.weight(finding.facts) <= rule.weight(waiver.facts);
  return { ...finding, waiver: { status: holds ? 'holds' : 'exceeded', facts: waiver.facts } };
}

/** The findings gravest first, then by rule, then by key, in code unit order. Keys are compared only within a rule;
 *  `byKey` finds a finding where the caller can do so without a table being made. */
export function sortFindings(
  findings: readonly Finding[],
  byKey: FindByKey = tableOf(findings),
): readonly Finding[] {
  if (findings.length < 2) return findings;
  const groups = new Map<string, Finding[]>();
  let last: readonly [string, Gravity, Finding[]] | null = null;
  for (let i = 0; i < findings.length; i++) {
    const finding = findings[i]!;
    const { gravity, rule } = finding;
    if (last?.[0] !== rule || last[1] !== gravity) last = [rule, gravity, groupOf(finding, groups)];
    last[2].push(finding);
  }
  const sorted: Finding[] = [];
  for (const group of [...groups.keys()].sort()) {
    for (const finding of sortByKey(groups.get(group)!, byKey)) sorted.push(finding);
  }
  return sorted;
}

function groupOf({ gravity, rule }: Finding, groups: Map<string, Finding[]>): Finding[] {
  const name = `${gravities.indexOf(gravity)} ${rule}`;
  let group = groups.get(name);
  if (!group) groups.set(name, (group = []));
  return group;
}

/** Texts alone are sorted several times as fast as by a function that compares them, in code unit order as well. */
function sortByKey(findings: readonly Finding[], byKey: FindByKey): readonly Finding[] {
  if (findings.length < 2) return findings;
  const keys = findings.map(({ key }) => key).sort();
  return keys.map((key) => byKey(key)!);
}

type FindByKey = (key: string) => Finding | undefined;

function tableOf(findings: readonly Finding[]): FindByKey {
  const table = new Map(findings.map((finding) => [finding.key, finding]));
  return (key) => table.get(key);
}

/** True where nothing that is shown differs. */
export function sameFinding(a: Finding, b: Finding): boolean {
  return (
    a === b ||
    (a.key === b.key &&
      a.gravity === b.gravity &&
      a.waiver?.status === b.waiver?.status &&
      sameFacts(a.facts, b.facts) &&
      sameFacts(a.waiver?.facts ?? {}, b.waiver?.facts ?? {}) &&
      sameValue(a.paragraphs, b.paragraphs))
  );
}

function atMost(gravity: Gravity, gravest: Gravity | undefined): Gravity {
  if (gravest === undefined) return gravity;
  return gravities.indexOf(gravity) < gravities.indexOf(gravest) ? gravest : gravity;
}

function sameFacts(a: Facts, b: Facts): boolean {
  if (a === b) return true;
  const names = Object.keys(a);
  if (names.length !== Object.keys(b).length) return false;
  return names.every((name) => name in b && sameValue(a[name]!, b[name]!));
}

function sameValue(a: FactValue, b: FactValue): boolean {
  if (a === b) return true;
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
  return a.every((value, i) => sameValue(value as FactValue, b[i] as FactValue));
}
