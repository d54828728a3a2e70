import { useTranslations } from 'use-intl';
import { ruleLimitWords } from '@shared/i18n/ruleLimitWords';
import { type Plan, settingsOf } from '@shared/model/plan';
import { ruleLimits } from '@shared/rules/ruleLimits';
import { actions } from '@renderer/state/planStore';

/** Says which rules are off or softened, so that silence is not taken for a plan that fits; with the way to the settings. */
export function RulesOff({ plan }: { readonly plan: Plan }) {
  const t = useTranslations();
  const sentences = ruleLimitWords(ruleLimits(settingsOf(plan)), t);
  if (sentences.length === 0) return null;
  return (
    <p className="filter-said second">
      {sentences.join(' ')}{' '}
      <button
        type="button"
        className="button link"
        onClick={() => actions.openDialog('settings', { section: 'rules' })}
      >
        {t('people.openRules')}
      </button>
    </p>
  );
}
