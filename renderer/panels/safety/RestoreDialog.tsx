import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { type Plan, settingsOf } from '@shared/model/plan';
import { actions, useApp } from '@renderer/state/planStore';
import { type PastState, pastStates, planOf } from '@renderer/state/restore';
import { ModalDialog } from '@renderer/ui/ModalDialog';
import { PastStates } from './PastStates';
import { RestorePreview } from './RestorePreview';
import './safety.css';

/** The plan of the chosen state, as far as it was read. */
export type ReadPast =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'read'; readonly plan: Plan };

/** Earlier states of the plan, what each would change, and the way back to one. */
export function RestoreDialog() {
  const t = useTranslations('safety.restore');
  const planId = useApp((s) => s.plan?.id ?? '');
  const name = useApp((s) => (s.plan ? settingsOf(s.plan).name : ''));
  const [states, setStates] = useState<readonly PastState[] | null>(null);
  const [chosen, choose] = useState<PastState | null>(null);
  const past = usePast(planId, chosen);
  const [working, setWorking] = useState(false);
  const [backupFailed, setBackupFailed] = useState<string | null>(null);
  useEffect(() => {
    let isGone = false;
    pastStates(planId).then(
      (read) => !isGone && setStates(read),
      () => !isGone && setStates([]),
    );
    return () => {
      isGone = true;
    };
  }, [planId]);
  const restore = async (withBackup: boolean) => {
    if (past.kind !== 'read' || !chosen) return;
    setWorking(true);
    setBackupFailed(await actions.restoreState(past.plan, chosen.at, withBackup));
    setWorking(false);
  };
  const canRestore = past.kind === 'read' && !working;
  return (
    <ModalDialog
      title={t('title', { name })}
      closeLabel={t('cancel')}
      onClose={actions.closeDialog}
      width="wide"
      footer={
        <>
          <span className="second safety-said" role="status">
            {working ? t('working') : ''}
          </span>
          <Button className="button" onPress={actions.closeDialog}>
            {t('cancel')}
          </Button>
          {backupFailed === null ? (
            <Button
              className="button filled"
              isDisabled={!canRestore}
              onPress={() => void restore(true)}
            >
              {t('now')}
            </Button>
          ) : (
            <Button
              className="button filled"
              isDisabled={!canRestore}
              onPress={() => void restore(false)}
            >
              {t('anyway')}
            </Button>
          )}
        </>
      }
    >
      <p className="second">{t('lead')}</p>
      {backupFailed !== null && (
        <p role="alert" className="error-text">
          {t('noBackup', { reason: backupFailed })}
        </p>
      )}
      <div className="safety-restore">
        <PastStates states={states} chosen={chosen} onChoose={choose} />
        <RestorePreview past={past} />
      </div>
    </ModalDialog>
  );
}

/** Reads the plan of a state; an answer that comes after another was chosen is not taken. */
function usePast(planId: string, chosen: PastState | null): ReadPast {
  const [past, setPast] = useState<ReadPast>({ kind: 'none' });
  useEffect(() => {
    if (!chosen) return undefined;
    let isGone = false;
    const say = (read: ReadPast) => !isGone && setPast(read);
    say({ kind: 'reading' });
    planOf(planId, chosen).then(
      (read) =>
        say(read.ok ? { kind: 'read', plan: read.value } : { kind: 'failed', why: read.error }),
      () => say({ kind: 'failed', why: 'not-readable' }),
    );
    return () => {
      isGone = true;
    };
  }, [planId, chosen]);
  return past;
}
