import { useTranslations } from 'use-intl';
import type { ViewName } from '@renderer/state/appState';
import { actions, useApp } from '@renderer/state/planStore';

const views: readonly {
  readonly view: ViewName;
  readonly words: 'viewTimeline' | 'viewSchedule' | 'viewMonth';
}[] = [
  { view: 'timeline', words: 'viewTimeline' },
  { view: 'schedule', words: 'viewSchedule' },
  { view: 'month', words: 'viewMonth' },
];

/** The three ways to look at the plan: places to go to, so a navigation and no tabs. */
export function ViewTabs() {
  const t = useTranslations('shell');
  const current = useApp((s) => s.view);
  return (
    <nav className="view-tabs" aria-label={t('views')}>
      {views.map(({ view, words }) => (
        <button
          key={view}
          type="button"
          className="view-tab"
          {...(view === current ? { 'aria-current': 'page' as const } : {})}
          onClick={() => actions.setView(view)}
        >
          {t(`action.${words}`)}
        </button>
      ))}
    </nav>
  );
}
