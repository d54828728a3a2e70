import { useTranslations } from 'use-intl';
import { formatDay } from '@shared/i18n/dates';
import { explainFinding } from '@shared/i18n/explainFinding';
import type { Finding } from '@shared/model/finding';
import type { Plan } from '@shared/model/plan';
import { actions, useApp } from '@renderer/state/planStore';
import { act, actionOf, goThere } from './findingAction';
import { type FindingLine, groupOf } from './findingLines';
import { selectionOfFinding } from '@renderer/state/selectionOfFinding';
import { RepairBox } from './RepairBox';
import { useActionName } from './useActionName';
import { useFindingWords } from './useFindingWords';

interface OpenFindingProps {
  readonly line: FindingLine;
  readonly plan: Plan;
  readonly chosen: string;
}

const shownAtMost = 40;

/** What opens below a chosen line: its facts, its waiver, and what can be done; for alike ones the list of
 *  them, with the facts of the one that is chosen. */
export function OpenFinding({ line, plan, chosen }: OpenFindingProps) {
  const t = useTranslations('findings');
  if (line.alike === null) {
    return (
      <div className="finding-open">
        <FindingFacts finding={line.findings[0]!} plan={plan} />
        {line.group !== 'waived' && <RepairBox finding={line.findings[0]!} plan={plan} />}
        <FindingButtons finding={line.findings[0]!} plan={plan} />
      </div>
    );
  }
  return (
    <div className="finding-open">
      <ul className="alike">
        {line.findings.slice(0, shownAtMost).map((finding) => (
          <AlikeLine
            key={finding.key}
            finding={finding}
            plan={plan}
            isChosen={finding.key === chosen}
          />
        ))}
      </ul>
      {line.findings.length > shownAtMost && (
        <p className="third">{t('moreAlike', { count: line.findings.length - shownAtMost })}</p>
      )}
    </div>
  );
}

/** The rule, the facts in words, and the waiver that it has or had. */
function FindingFacts({ finding, plan }: { readonly finding: Finding; readonly plan: Plan }) {
  const t = useTranslations('findings');
  const words = useTranslations('words');
  const language = useApp((s) => s.language);
  const wordsOf = useFindingWords();
  const waiver = plan.waivers.get(finding.key);
  const facts = wordsOf(finding).facts;
  const { why, satisfies } = explainFinding(finding, plan, language);
  const repairs = useTranslations('repairs');
  return (
    <dl className="finding-facts">
      <div>
        <dt>{t('rule')}</dt>
        <dd>{words(`rule.${finding.rule}`)}</dd>
      </div>
      {[...facts, ...why.slice(0, -1)].map(({ label, value }, i) => (
        // Two things of one kind have one label.
        <div key={`${i} ${label}`}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {satisfies !== '' && (
        <div>
          <dt>{repairs('satisfies')}</dt>
          <dd>{satisfies}</dd>
        </div>
      )}
      {finding.waiver?.status === 'exceeded' && (
        <div>
          <dt>{t('waivedBefore')}</dt>
          <dd>
            {t('exceeded', {
              was: wordsOf({ ...finding, facts: finding.waiver.facts }).reason,
              now: wordsOf(finding).reason,
            })}
          </dd>
        </div>
      )}
      {waiver && (
        <div>
          <dt>{t('waiverSource')}</dt>
          <dd>
            {waiver.source}
            {waiver.on !== null && `, ${formatDay(waiver.on, language, 'dayYear')}`}
          </dd>
        </div>
      )}
    </dl>
  );
}

function FindingButtons({ finding, plan }: { readonly finding: Finding; readonly plan: Plan }) {
  const t = useTranslations('findings');
  const today = useApp((s) => s.today);
  const action = actionOf(plan, finding, today);
  const waived = groupOf(finding) === 'waived';
  return (
    <p className="finding-buttons">
      {action !== 'waive' && action !== 'reopen' && action !== 'preview' && (
        <button type="button" className="button" onClick={() => act(plan, finding, action)}>
          {t(`action.${action}`)}
        </button>
      )}
      {selectionOfFinding(plan, finding) !== null && (
        <button
          type="button"
          className="button"
          onClick={() => {
            goThere(plan, finding);
            actions.setSidePanel('inspector');
          }}
        >
          {t('show')}
        </button>
      )}
      <button
        type="button"
        className="button"
        onClick={() => act(plan, finding, waived ? 'reopen' : 'waive')}
      >
        {t(waived ? 'action.reopen' : 'action.waive')}
      </button>
    </p>
  );
}

function AlikeLine({
  finding,
  plan,
  isChosen,
}: {
  readonly finding: Finding;
  readonly plan: Plan;
  readonly isChosen: boolean;
}) {
  const t = useTranslations('findings');
  const nameOf = useActionName();
  const { thing, reason } = useFindingWords()(finding);
  const today = useApp((s) => s.today);
  const action = actionOf(plan, finding, today);
  const canGo = selectionOfFinding(plan, finding) !== null;
  return (
    <li data-chosen={isChosen || undefined}>
      {canGo ? (
        <button
          type="button"
          className="alike-thing"
          title={reason}
          onClick={() => {
            actions.chooseFinding(finding.key);
            goThere(plan, finding);
          }}
        >
          {thing}
        </button>
      ) : (
        <span className="alike-thing" title={reason}>
          {thing}
        </span>
      )}
      <button
        type="button"
        className="button link"
        aria-label={t('actionFor', { action: nameOf(action), what: thing })}
        onClick={() => act(plan, finding, action)}
      >
        {nameOf(action)}
      </button>
      {isChosen && <FindingFacts finding={finding} plan={plan} />}
    </li>
  );
}
