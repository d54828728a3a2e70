import { useTranslations } from 'use-intl';
import { type Plan, settingsOf } from '@shared/model/plan';
import { actions } from '@renderer/state/planStore';

/** Says which rules are off, so that silence is not taken for a plan that fits; with the way to the settings. */
export function RulesOff({ plan }: { readonly plan: Plan }) {
  const t = useTranslations('people');
  const words = useTranslations('words');
  const { rulesOff } = settingsOf(plan);
  if (rulesOff.length === 0) return null;
  const names = rulesOff.map((id) => words(`rule.${id}`)).join(', ');
  return (
    <p className="filter-said second">
      {t('rulesOff', { count: rulesOff.length, names })}{' '}
      <button
        type="button"
        className="button link"
        onClick={() => actions.openDialog('settings', { section: 'rules' })}
      >
        {t('openRules')}
      </button>
    </p>
  );
}
