import { useTranslations } from 'use-intl';
import { actions } from '@renderer/state/planStore';

/** A plan without anything in it says what to do next. */
export function EmptyTimeline() {
  const t = useTranslations('timeline');
  return (
    <section className="timeline-empty" aria-labelledby="timeline-empty-title">
      <h2 id="timeline-empty-title">{t('empty.title')}</h2>
      <p>{t('empty.text')}</p>
      <button
        type="button"
        className="button filled"
        onClick={() => actions.openDialog('new-event')}
      >
        {t('empty.add')}
      </button>
    </section>
  );
}
