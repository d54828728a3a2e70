import { useMemo } from 'react';
import type { Verdict } from '@shared/gantt/draft';
import { markOfFinding } from '@shared/gantt/marks';
import { translator } from '@shared/i18n';
import { findingText } from '@shared/i18n/findingText';
import { applyChanges } from '@shared/model/change';
import { type Finding, gravities } from '@shared/model/finding';
import type { Plan } from '@shared/model/plan';
import type { Language } from '@shared/model/text';
import { type TrialState, useTrial } from '@renderer/state/trialStore';
import { refusalText } from '@renderer/state/words';

/** What the checker says of the edit that is going on, in words; null while nothing is edited or nothing is known. */
export function useVerdict(plan: Plan, language: Language): Verdict | null {
  const trial = useTrial((s) => s);
  return useMemo(() => verdictOf(trial, plan, language), [trial, plan, language]);
}

function verdictOf(trial: TrialState, plan: Plan, language: Language): Verdict | null {
  const t = translator(language);
  if (trial.refused) {
    const reason = refusalText(trial.refused, language);
    return { mark: 'error', text: t('timeline.tried.refused', { reason }) };
  }
  if (trial.asked === 0 || !trial.effect) return null;
  const { adds, gone } = trial.effect;
  const fewer = gone.length === 0 ? '' : t('timeline.tried.fewer', { count: gone.length });
  const gravest = gravestOf(adds);
  if (!gravest) return { mark: null, text: fewer === '' ? t('timeline.tried.clean') : fewer };
  // A finding of a new event names it: its words are those of the plan with it.
  const after = applyChanges(plan, trial.changes);
  const { title, reason } = findingText(gravest, after, language);
  const text = t('timeline.tried.appears', {
    reason: ofSeveral(gravest) ? t('words.labelled', { label: title, value: reason }) : reason,
    more: adds.length - 1,
  });
  return { mark: markOfFinding(gravest), text: fewer === '' ? text : `${text}; ${fewer}` };
}

/** Between two events: then it must be said which. */
function ofSeveral({ subjects }: Finding): boolean {
  return subjects.filter((subject) => subject.startsWith('event:')).length > 1;
}

function gravestOf(findings: readonly Finding[]): Finding | null {
  let gravest: Finding | null = null;
  for (const finding of findings) {
    if (gravest === null || rank(finding) < rank(gravest)) gravest = finding;
  }
  return gravest;
}

function rank({ gravity }: Finding): number {
  return gravities.indexOf(gravity);
}
