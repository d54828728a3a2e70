import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { Question } from '@renderer/state/appState';
import { actions, useApp } from '@renderer/state/planStore';
import { ModalDialog } from '@renderer/ui/ModalDialog';
import './safety.css';

/** Something that is not guessed: what happened, and the ways on. Closing it does nothing. */
export function QuestionDialog() {
  const question = useApp((s) => s.question);
  if (!question) return null;
  return question.kind === 'file-changed' ? (
    <FileChanged question={question} />
  ) : (
    <NoBackup question={question} />
  );
}

const later = () => actions.answerQuestion(null);

function FileChanged({
  question: { file, plan },
}: {
  readonly question: Extract<Question, { readonly kind: 'file-changed' }>;
}) {
  const t = useTranslations('safety.question.file-changed');
  const notNow = useTranslations('safety.question')('later');
  return (
    <ModalDialog
      title={t('title', { file })}
      closeLabel={notNow}
      onClose={later}
      keepOnClickOutside
      footer={
        <Button className="button" onPress={later} autoFocus>
          {notNow}
        </Button>
      }
    >
      <p>{t('what', { plan })}</p>
      <div className="safety-choices">
        {(['both', 'theirs', 'mine'] as const).map((answer) => (
          <Button key={answer} className="button" onPress={() => actions.answerQuestion(answer)}>
            {t(answer)}
          </Button>
        ))}
      </div>
      <p className="second">{t('how')}</p>
    </ModalDialog>
  );
}

function NoBackup({
  question: { reason },
}: {
  readonly question: Extract<Question, { readonly kind: 'no-backup' }>;
}) {
  const t = useTranslations('safety.question.no-backup');
  const notNow = useTranslations('safety.question')('later');
  return (
    <ModalDialog
      title={t('title')}
      closeLabel={notNow}
      onClose={later}
      keepOnClickOutside
      footer={
        <>
          <Button className="button" onPress={later}>
            {notNow}
          </Button>
          <Button className="button filled" onPress={() => actions.answerQuestion('go-on')}>
            {t('go-on')}
          </Button>
        </>
      }
    >
      <p>{t('what', { reason })}</p>
      <p className="second">{t('how')}</p>
    </ModalDialog>
  );
}
