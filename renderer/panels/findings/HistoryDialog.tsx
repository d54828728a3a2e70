import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { findingText } from '@shared/i18n/findingText';
import { type Finding, gravities } from '@shared/model/finding';
import type { ChangeSet } from '@shared/model/change';
import type { StepDifference } from '@shared/repairs/pastDifferences';
import { useDifferences } from '@renderer/state/differenceStore';
import { askPast } from '@renderer/state/past';
import { actions, useApp } from '@renderer/state/planStore';
import { currentHistory } from '@renderer/state/session';
import { stepWords } from '@renderer/state/words';
import { ModalDialog } from '@renderer/ui/ModalDialog';
import './history.css';

/** Steps that are listed; older ones are there to be undone and not to be read. */
const MOST_STEPS = 200;

/** What was done to the plan, newest first, and beside each step which findings came and went with it. */
export function HistoryDialog() {
  const t = useTranslations('repairs.history');
  const language = useApp((s) => s.language);
  // Every step is another plan: the list is read again.
  useApp((s) => s.plan);
  const byStep = useDifferences();
  useEffect(askPast, []);
  const { steps, position } = currentHistory();
  const shown = steps.map((step, i) => ({ step, undone: i >= position })).reverse();
  return (
    <ModalDialog title={t('title')} closeLabel={t('close')} onClose={actions.closeDialog}>
      <p className="second">{t('explained')}</p>
      {shown.length === 0 && <p className="second">{t('empty')}</p>}
      <ol className="history-steps">
        {shown.slice(0, MOST_STEPS).map(({ step, undone }) => (
          <li key={step.id} data-undone={undone || undefined}>
            <span className="history-step">
              {stepWords(step, language)}
              {undone && <span className="third"> {t('undone')}</span>}
            </span>
            <StepFindings step={step} difference={byStep.get(step.id) ?? null} />
          </li>
        ))}
      </ol>
    </ModalDialog>
  );
}

function StepFindings(props: {
  readonly step: ChangeSet;
  readonly difference: StepDifference | null;
}) {
  const t = useTranslations('repairs.history');
  const words = useTranslations('words');
  const { difference } = props;
  if (!difference) return <span className="third history-counts">{t('earlier')}</span>;
  const { appeared, gone, changed } = difference;
  const counts = (list: readonly Finding[], sign: string) =>
    gravities.flatMap((gravity) => {
      const count = list.filter((f) => f.gravity === gravity).length;
      return count === 0 ? [] : [`${sign}${words(`gravities.${gravity}`, { count })}`];
    });
  const said = [...counts(appeared, '+'), ...counts(gone, '−')];
  if (changed > 0) said.push(t('changed', { changed }));
  if (said.length === 0) return <span className="third history-counts">{t('same')}</span>;
  if (appeared.length + gone.length === 0) {
    return <span className="second history-counts">{said.join(', ')}</span>;
  }
  return (
    <details className="history-counts">
      <summary>{said.join(', ')}</summary>
      <ul>
        {appeared.map((f) => (
          <FindingLine key={`+${f.key}`} finding={f} sign="+" />
        ))}
        {gone.map((f) => (
          <FindingLine key={`-${f.key}`} finding={f} sign="−" />
        ))}
      </ul>
    </details>
  );
}

function FindingLine({ finding, sign }: { readonly finding: Finding; readonly sign: string }) {
  const plan = useApp((s) => s.plan);
  const language = useApp((s) => s.language);
  if (!plan) return null;
  return (
    <li>
      {sign} {findingText(finding, plan, language).text}
    </li>
  );
}
