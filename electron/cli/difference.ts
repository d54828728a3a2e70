import { findingText } from '@shared/i18n/findingText';
import type { Today } from '@shared/model/asOf';
import type { Finding } from '@shared/model/finding';
import type { Plan } from '@shared/model/plan';
import { formatIsoDay } from '@shared/model/time';
import { sameFinding } from '@shared/rules/finding';
import { findingJson } from './findingJson';
import type { Options } from './options';

/** A plan with what was found in it. */
interface Checked {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
}

/** Findings of a plan that an earlier one did not have (appeared), those that only the earlier one had (gone), and those
 *  of both with other facts, gravity or waiver (changed): as JSON, or a line each. */
export function differenceText(now: Checked, was: Checked, today: Today, options: Options): string {
  const before = new Map(was.findings.map((f) => [f.key, f]));
  const after = new Set(now.findings.map((f) => f.key));
  const appeared = now.findings.filter((f) => !before.has(f.key));
  const gone = was.findings.filter((f) => !after.has(f.key));
  const changed = now.findings.filter((f) => {
    const known = before.get(f.key);
    return known !== undefined && !sameFinding(known, f);
  });
  if (options.json) {
    const difference = {
      today: formatIsoDay(today.day),
      appeared: appeared.map((f) => findingJson(now.plan, f, options)),
      gone: gone.map((f) => findingJson(was.plan, f, options)),
      changed: changed.map((f) => findingJson(now.plan, f, options)),
    };
    return JSON.stringify(difference, null, 2);
  }
  const lines = [
    ...appeared.map((f) => `+ ${findingText(f, now.plan, options.language).text}`),
    ...gone.map((f) => `- ${findingText(f, was.plan, options.language).text}`),
    ...changed.map((f) => `~ ${findingText(f, now.plan, options.language).text}`),
  ];
  return lines.length > 0 ? lines.join('\n') : options.t('formats.cli.noDifference');
}
