import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { actions, useApp } from '@renderer/state/planStore';
import { Icon } from '@renderer/ui/Icon';
import { clockTime } from './clockTime';

/** Whether the plan is on disk: saved with its second, saving (with how far something large came), or not saved with
 *  the reason, another try, and another place. */
export function SaveState() {
  const t = useTranslations('shell.status');
  const saving = useApp((s) => s.saving);
  const language = useApp((s) => s.language);
  if (saving.kind === 'saved') {
    return (
      <span className="status-part">
        <Icon name="check" size={13} />
        {t.rich('savedAt', {
          time: clockTime(saving.at, language),
          b: (words) => <b className="status-time">{words}</b>,
        })}
      </span>
    );
  }
  if (saving.kind === 'not-saved') {
    return (
      <span className="status-part status-failed error-text">
        <Icon name="broken" size={13} />
        <Reason words={t('notSaved', { reason: saving.reason })} />
        <Button className="button link" onPress={actions.saveNow}>
          {t('tryAgain')}
        </Button>
        <Button className="button link" onPress={() => void actions.savePlanFile(true)}>
          {t('saveCopy')}
        </Button>
      </span>
    );
  }
  if (saving.kind === 'saving' && saving.rows) {
    return (
      <span className="status-part">
        {t('savingRows', saving.rows)}
        <progress
          className="save-progress"
          aria-label={t('saving')}
          value={saving.rows.done}
          max={saving.rows.total}
        />
        <Button className="button link" onPress={actions.cancelSaving}>
          {t('cancelSaving')}
        </Button>
      </span>
    );
  }
  return <span className="status-part">{t(saving.kind)}</span>;
}

/** Gives way in a narrow window, and is whole under the pointer; what can be done about it stays. */
function Reason({ words }: { readonly words: string }) {
  return (
    <span className="status-reason" title={words}>
      {words}
    </span>
  );
}
