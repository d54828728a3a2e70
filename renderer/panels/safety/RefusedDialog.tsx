import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { actions, useApp } from '@renderer/state/planStore';
import { refusalText, stepWords } from '@renderer/state/words';
import { ModalDialog } from '@renderer/ui/ModalDialog';
import './safety.css';

/** Changes of this window that were not possible on what another window had saved first: kept until they are
 *  answered. */
export function RefusedDialog() {
  const t = useTranslations('safety.refused');
  const language = useApp((s) => s.language);
  const refused = useApp((s) => s.refusedChanges);
  const close = useTranslations('shell')('close');
  return (
    <ModalDialog
      title={t('title')}
      closeLabel={close}
      onClose={actions.closeDialog}
      keepOnClickOutside
      footer={
        <>
          <Button className="button" onPress={() => void actions.answerRefused(false)}>
            {t('letGo')}
          </Button>
          <Button className="button filled" onPress={() => void actions.answerRefused(true)}>
            {t('keep')}
          </Button>
        </>
      }
    >
      <p>{t('what')}</p>
      <ul className="safety-list">
        {refused.map(({ id, step, why }) => (
          <li key={id}>
            {stepWords(step, language)}
            <span className="second">{refusalText(why, language)}</span>
          </li>
        ))}
      </ul>
      <p className="second">{t('keepWhat')}</p>
    </ModalDialog>
  );
}
