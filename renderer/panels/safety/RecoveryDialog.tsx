import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { Recovery } from '@renderer/state/appState';
import { formatDateTime } from '@renderer/state/formatDateTime';
import { actions, useApp } from '@renderer/state/planStore';
import { ModalDialog } from '@renderer/ui/ModalDialog';
import { CopyButton } from './CopyButton';
import { Versions } from './Versions';
import './safety.css';

/** What was found when a plan was opened, what was done about it, and what is left to do. */
export function RecoveryDialog() {
  const recovery = useApp((s) => s.recovery);
  return recovery && <Report recovery={recovery} />;
}

function Report({ recovery }: { readonly recovery: Recovery }) {
  const t = useTranslations('safety.recovery');
  const { repair, name, lines } = recovery;
  const rows = [
    [t('found'), t(repair, { lines })],
    [t('done'), t(`${repair}-done`, { lines })],
    [t('state'), `${t(outcome(repair))} ${useNow(recovery)}`.trim()],
  ] as const;
  const text = () => rows.map(([head, words]) => `${head}: ${words}`).join('\n');
  return (
    <ModalDialog
      title={t('title', { name })}
      closeLabel={t('close')}
      onClose={actions.closeDialog}
      keepOnClickOutside
      width={recovery.conflict ? 'wide' : 'medium'}
      footer={
        <>
          <CopyButton
            words={t('copy')}
            copied={t('copied')}
            notCopied={t('notCopied')}
            text={() => `${t('title', { name: '…' })}\n${text()}\n`}
          />
          {repair === 'damaged' && (
            <>
              <Button className="button" onPress={() => actions.openDialog('strays')}>
                {t('strays')}
              </Button>
              <Button className="button" onPress={() => actions.openDialog('restore')}>
                {t('restore')}
              </Button>
            </>
          )}
          <Button className="button filled" onPress={actions.closeDialog} autoFocus>
            {t('close')}
          </Button>
        </>
      }
    >
      <dl className="safety-facts">
        {rows.map(([head, words]) => (
          <div key={head}>
            <dt>{head}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {recovery.conflict && <Versions conflict={recovery.conflict} device={recovery.device} />}
    </ModalDialog>
  );
}

function outcome(repair: Recovery['repair']): 'nothingLost' | 'mayMiss' | 'unknown' {
  if (repair === 'damaged') return 'mayMiss';
  return repair === 'journal-unreadable' || repair === 'store-unusable' ? 'unknown' : 'nothingLost';
}

/** How the plan stands now, where it is still the one that is open. */
function useNow({ planId }: Recovery): string {
  const t = useTranslations('safety.recovery');
  const language = useApp((s) => s.language);
  const count = useApp((s) => (s.plan?.id === planId ? s.plan.events.size : null));
  const modified = useApp((s) => s.plans.find((p) => p.id === planId)?.modified ?? 0);
  if (count === null || modified === 0) return '';
  return t('steps', { count, time: formatDateTime(modified, language) });
}
