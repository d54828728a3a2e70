import { findingText } from '@shared/i18n/findingText';
import type { Translate } from '@shared/i18n';
import { formatDay } from '@shared/i18n/dates';
import { ruleLimitWords } from '@shared/i18n/ruleLimitWords';
import type { Today } from '@shared/model/asOf';
import { type Finding, type Gravity, gravities } from '@shared/model/finding';
import { type Plan, settingsOf } from '@shared/model/plan';
import { formatIsoDay } from '@shared/model/time';
import { type EpochMin, toWallTime } from '@shared/model/zone';
import { checkPlan } from '@shared/rules/checkPlan';
import { ruleLimits } from '@shared/rules/ruleLimits';
import { type Answer, type CliCommand, type World, said } from './answer';
import { readPlanFile } from './files';
import { differenceText } from './difference';
import { findingJson, isWaived } from './findingJson';
import type { Options } from './options';

/** What does not fit in a plan, as of a day; against another plan, what of it appeared, went and changed. */
export const check: CliCommand = {
  shape: {
    name: 'check',
    files: 1,
    options: ['today', 'against', 'json', 'lang', 'now'],
    required: [],
  },
  run: async (options, world) => {
    const { plan, remarks } = await readPlanFile(options.files[0]!, options);
    const today = todayOf(plan, options, world);
    const findings = checkPlan(plan, today);
    const counts = countsOf(findings);
    const code = counts.error > 0 ? 1 : 0;
    if (options.text.against !== undefined) {
      const before = await readPlanFile(options.text.against, options);
      const found = { plan, findings };
      const was = { plan: before.plan, findings: checkPlan(before.plan, today) };
      const text = differenceText(found, was, today, options);
      return { ...said(text), err: remarks + before.remarks, code } satisfies Answer;
    }
    const text = options.json
      ? JSON.stringify(toJson(plan, today, counts, findings, options), null, 2)
      : toText(plan, today, counts, findings, options);
    return { ...said(text), err: remarks, code } satisfies Answer;
  },
};

type Counts = Readonly<Record<Gravity | 'waived', number>>;

function todayOf(plan: Plan, options: Options, world: World): Today {
  const asOf = options.today ?? (options.now === null ? plan.asOf : null);
  if (asOf !== null) return { day: asOf, instant: null };
  const instant = Math.floor((options.now ?? world.now()) / 60_000) as EpochMin;
  return { day: toWallTime(instant, settingsOf(plan).homeZone).day, instant };
}

function countsOf(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, notice: 0, waived: 0 };
  for (const finding of findings) counts[isWaived(finding) ? 'waived' : finding.gravity] += 1;
  return counts;
}

function toJson(
  plan: Plan,
  today: Today,
  counts: Counts,
  findings: readonly Finding[],
  options: Options,
) {
  return {
    today: formatIsoDay(today.day),
    counts,
    rules: ruleLimits(settingsOf(plan)),
    findings: findings.map((finding) => findingJson(plan, finding, options)),
  };
}

function toText(
  plan: Plan,
  today: Today,
  counts: Counts,
  findings: readonly Finding[],
  { t, language }: Options,
): string {
  const name = settingsOf(plan).name;
  const day = formatDay(today.day, language, 'dayMonthLongYear');
  const numbers = ([...gravities, 'waived'] as const)
    .filter((gravity) => counts[gravity] > 0)
    .map((gravity) => countText(gravity, counts[gravity], t));
  const head = [
    t('formats.cli.today', { name, day }),
    numbers.join(', ') || t('formats.cli.nothing'),
    ...ruleLimitWords(ruleLimits(settingsOf(plan)), t),
  ];
  const wide = Math.max(0, ...findings.map((f) => t(`words.rule.${f.rule}`).length));
  const groups = ([...gravities, 'waived'] as const).flatMap((gravity) => {
    const group = findings.filter((f) => (isWaived(f) ? 'waived' : f.gravity) === gravity);
    if (group.length === 0) return [];
    const lines = group.map((finding) => {
      const rule = t(`words.rule.${finding.rule}`).padEnd(wide);
      const paragraphs = finding.paragraphs.join(', ');
      const source =
        paragraphs === '' ? '' : ` [${t('words.paragraph', { paragraph: paragraphs })}]`;
      return `  ${rule}  ${findingText(finding, plan, language).text}${source}`;
    });
    return ['', countText(gravity, group.length, t), ...lines];
  });
  return [...head, ...groups].join('\n');
}

function countText(gravity: Gravity | 'waived', count: number, t: Translate): string {
  if (gravity === 'waived') return t('words.gravities.waived', { count: String(count) });
  return t(`words.gravities.${gravity}`, { count });
}
