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

/** What the checker says of the edit that is going on, in words; null while nothing is edited or nothing is known. While
 *  an edit goes on it is asked with every day and mostly says the same: nothing is drawn for that. */
export function useVerdict(plan: Plan, language: Language): Verdict | null {
  const verdict = useMemo(() => verdicts(plan, language), [plan, language]);
  return useTrial(verdict);
}

/** What is said of the states of a trial; the same object as long as it is the same words. */
function verdicts(plan: Plan, language: Language): (trial: TrialState) => Verdict | null {
  let known: TrialState | null = null;
  let said: Verdict | null = null;
  return (trial) => {
    if (!known || !saysTheSame(known, trial)) {
      const next = verdictOf(trial, plan, language);
      if (next?.text !== said?.text || next?.mark !== said?.mark) said = next;
    }
    known = trial;
    return said;
  };
}

/** A new question about which nothing was answered yet. */
function saysTheSame(a: TrialState, b: TrialState): boolean {
  return a.effect === b.effect && a.refused === b.refused && (a.asked === 0) === (b.asked === 0);
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
  const after = applyChanges(plan, trial.answered);
  const { title, reason } = findingText(gravest, after, language);
  const text = t('timeline.tried.appears', {
    reason: ofSeveral(gravest) ? t('words.labelled', { label: title, value: reason }) : reason,
    count: adds.length,
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
