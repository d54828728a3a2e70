import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { Notice } from '@renderer/state/appState';
import { appActions } from '@renderer/state/actions';
import { wordsOf } from '@renderer/state/actions/action';
import { actions, getState, useApp } from '@renderer/state/planStore';
import { Icon } from '@renderer/ui/Icon';
import { perform } from './useActions';
import { useLeaving } from './useLeaving';

/** Messages: what happened, what was kept, what to do. They go when they are answered, dismissed, or had time to be
 *  read. */
export function Notices() {
  const t = useTranslations('shell');
  const notices = useApp((s) => s.notices);
  return (
    <section className="notices" aria-label={t('notices')}>
      {notices.map((notice) => (
        <NoticeLine key={notice.id} notice={notice} />
      ))}
    </section>
  );
}

function NoticeLine({ notice }: { readonly notice: Notice }) {
  const t = useTranslations();
  const action = appActions.find((a) => a.id === notice.action);
  const stay = useLeaving(notice);
  return (
    <div
      {...stay}
      className={`notice ${notice.gravity}`}
      role={notice.gravity === 'error' ? 'alert' : 'status'}
    >
      <span className="notice-text">{notice.text}</span>
      {action && (
        <Button
          className="button link"
          onPress={() => {
            perform(action.id);
            actions.dismissNotice(notice.id);
          }}
        >
          {wordsOf(action, getState(), t)}
        </Button>
      )}
      <Button
        className="button quiet icon"
        aria-label={t('shell.dismiss')}
        onPress={() => actions.dismissNotice(notice.id)}
      >
        <Icon name="close" size={12} />
      </Button>
    </div>
  );
}
