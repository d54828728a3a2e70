import { useTranslations } from 'use-intl';
import { actions, useApp } from '@renderer/state/planStore';
import { ModalDialog } from '@renderer/ui/ModalDialog';
import { PlanRows } from '../PlanRows';

/** The list of plans over an open one. */
export function PlansDialog({ renameFirst }: { readonly renameFirst: string | null }) {
  const t = useTranslations('shell');
  const none = useApp((s) => s.plans.length === 0);
  return (
    <ModalDialog
      title={t('plans.title')}
      closeLabel={t('close')}
      onClose={actions.closeDialog}
      width="wide"
    >
      {none && <p className="second">{t('plans.none')}</p>}
      <PlanRows renameFirst={renameFirst} onOpen={actions.closeDialog} />
    </ModalDialog>
  );
}
