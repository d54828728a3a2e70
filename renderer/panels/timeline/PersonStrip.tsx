import { useTranslations } from 'use-intl';
import { actions } from '@renderer/state/planStore';

/** Says above the chart whose timeline is shown alone, with the way back to everybody's. */
export function PersonStrip({ name }: { readonly name: string }) {
  const t = useTranslations('people');
  return (
    <p className="person-strip second" role="status">
      {t('onlyOf', { name })}
      <button type="button" className="button link" onClick={() => actions.showPerson(null)}>
        {t('showAll')}
      </button>
    </p>
  );
}
