import { useTranslations } from 'use-intl';
import {
  type EarlierStep,
  earlierSteps,
  showBefore,
  showFile,
} from '@renderer/state/baselineActions';
import { actions } from '@renderer/state/planStore';
import { ModalDialog } from '@renderer/ui/ModalDialog';

/** Which earlier state of the plan is drawn as ghosts: the one before a step of its history, or a plan file. */
export function BaselineDialog() {
  const t = useTranslations('timeline.baseline');
  const shell = useTranslations('shell');
  const steps = earlierSteps();
  const choose = (step: EarlierStep) => {
    showBefore(step);
    actions.closeDialog();
  };
  const file = () => {
    void showFile().then((shown) => {
      if (shown) actions.closeDialog();
    });
  };
  return (
    <ModalDialog
      title={t('title')}
      closeLabel={shell('close')}
      onClose={actions.closeDialog}
      footer={
        <button type="button" className="button" onClick={file}>
          {t('file')}
        </button>
      }
    >
      <p className="second">{t(steps.length === 0 ? 'noSteps' : 'lead')}</p>
      <ul className="baseline-steps">
        {steps.map((step) => (
          <li key={step.index}>
            <button type="button" className="button quiet" onClick={() => choose(step)}>
              {t('before', { step: step.words })}
            </button>
          </li>
        ))}
      </ul>
    </ModalDialog>
  );
}
