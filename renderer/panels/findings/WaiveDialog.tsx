import { type FormEvent, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Finding } from '@shared/model/finding';
import { actions, useApp } from '@renderer/state/planStore';
import { MarkGlyph } from '@renderer/ui/Glyph';
import { ModalDialog } from '@renderer/ui/ModalDialog';
import { DayField, TextField, useDayDraft } from '../inspector/fields';
import { PanelProvider, usePanel } from '../inspector/panel';
import { useAppPanel } from '../inspector/useAppPanel';
import { useFindingWords } from './useFindingWords';
import './findings.css';

/** Asks why a finding is accepted and where that was decided. Opened as the dialog "waive" with args { key }. */
export function WaiveDialog() {
  const panel = useAppPanel();
  const args = useApp((s) => (s.dialog?.name === 'waive' ? s.dialog.args : null));
  const list = useApp((s) => s.findings.list);
  const key = keyOf(args);
  const finding = key === null ? undefined : list.find((f) => f.key === key);
  if (!panel || key === null) return null;
  return (
    <PanelProvider value={panel}>
      {finding ? <WaiveForm finding={finding} /> : <Gone />}
    </PanelProvider>
  );
}

function WaiveForm({ finding }: { readonly finding: Finding }) {
  const t = useTranslations('findings');
  const { plan, run } = usePanel();
  const formId = useId();
  const before = plan.waivers.get(finding.key);
  const [reason, setReason] = useState(before?.reason ?? '');
  const [source, setSource] = useState(before?.source ?? '');
  const [on, setOn] = useDayDraft(before?.on ?? null);
  const [problem, setProblem] = useState<string | null>(null);
  const wordsOf = useFindingWords();
  const said = wordsOf(finding);
  const send = (e: FormEvent) => {
    e.preventDefault();
    const { key, rule, facts } = finding;
    if (on.day === undefined) return;
    const refused = run('waive-finding', { key, rule, facts, reason, source, on: on.day });
    setProblem(refused);
    if (refused === null) actions.closeDialog();
  };
  return (
    <ModalDialog
      title={t('waiveTitle')}
      closeLabel={t('close')}
      onClose={actions.closeDialog}
      keepOnClickOutside
      footer={
        <>
          <button type="button" className="button" onClick={actions.closeDialog}>
            {t('cancel')}
          </button>
          <button
            type="submit"
            form={formId}
            className="button filled"
            disabled={on.day === undefined}
          >
            {t('waiveNow')}
          </button>
        </>
      }
    >
      <form id={formId} className="waive-form" onSubmit={send} noValidate>
        <p className="waive-finding">
          <MarkGlyph mark={finding.gravity} />
          <span>
            {said.what}
            <span className="second waive-reason">
              {said.reason} ({said.source})
            </span>
          </span>
        </p>
        <p className="second">{t('waiveExplained')}</p>
        <TextField
          label={t('reason')}
          value={reason}
          onChange={setReason}
          hint={t('reasonHint')}
          multiline
          required
          autoFocus
        />
        <TextField
          label={t('source')}
          value={source}
          onChange={setSource}
          hint={t('sourceHint')}
          required
        />
        <DayField
          label={t('sourceDay')}
          draft={on}
          onChange={setOn}
          emptyHint={t('sourceDayEmpty')}
        />
        {problem !== null && (
          <p className="error-text" role="alert">
            {problem}
          </p>
        )}
      </form>
    </ModalDialog>
  );
}

/** The finding went away while its dialog was asked for. */
function Gone() {
  const t = useTranslations('findings');
  return (
    <ModalDialog
      title={t('waiveTitle')}
      closeLabel={t('close')}
      onClose={actions.closeDialog}
      width="narrow"
    >
      <p>{t('gone')}</p>
    </ModalDialog>
  );
}

function keyOf(args: unknown): string | null {
  if (typeof args !== 'object' || args === null || !('key' in args)) return null;
  return typeof args.key === 'string' ? args.key : null;
}
