import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { IcsFile } from '@shared/formats/ical/exportIcs';
import { remarkText } from '@shared/i18n/remarkText';
import { phaseTitle } from '@shared/i18n/processWords';
import { phaseEvents } from '@shared/model/phaseOf';
import type { Plan } from '@shared/model/plan';
import { exportCalendar } from '@renderer/state/exportCalendar';
import { actions, useApp } from '@renderer/state/planStore';
import { Choice, Labelled, Tick } from '@renderer/ui/fields';
import { ModalDialog } from '@renderer/ui/ModalDialog';
import { type ExportChoice, fileOf, firstChoice } from './exportChoice';
import './export.css';

interface ExportDialogProps {
  readonly onClose?: () => void;
}

/** Chooses what of the plan goes into a calendar file, says how much that is, and writes it. */
export function ExportDialog({ onClose = actions.closeDialog }: ExportDialogProps) {
  const t = useTranslations('formats.export');
  const plan = useApp((s) => s.plan);
  const [choice, setChoice] = useState(firstChoice);
  const [isWriting, setWriting] = useState(false);
  const file = useFile(choice);
  const set = (part: Partial<ExportChoice>) => setChoice({ ...choice, ...part });
  const write = async () => {
    if (!file) return;
    setWriting(true);
    const outcome = await exportCalendar(file.text, choice.tasks);
    setWriting(false);
    if (outcome === 'saved') onClose();
  };
  if (!plan) return null;
  return (
    <ModalDialog
      title={t('title')}
      closeLabel={t('cancel')}
      onClose={onClose}
      footer={
        <>
          <output className="export-count">{t('count', { count: file?.count ?? 0 })}</output>
          <Button className="button" onPress={onClose}>
            {t('cancel')}
          </Button>
          <Button
            className="button filled"
            isDisabled={file === null || isWriting}
            onPress={() => void write()}
          >
            {t('save')}
          </Button>
        </>
      }
    >
      <What plan={plan} choice={choice} set={set} />
      <Also choice={choice} set={set} />
      <p className="export-note">{t('outlook')}</p>
      {file && file.remarks.length > 0 && <Remarks file={file} plan={plan} />}
    </ModalDialog>
  );
}

function useFile(choice: ExportChoice): IcsFile | null {
  const plan = useApp((s) => s.plan);
  const language = useApp((s) => s.language);
  const findings = useApp((s) => s.findings);
  const today = useApp((s) => s.today);
  const selection = useApp((s) => s.selection);
  return useMemo(
    () => fileOf(choice, { plan, language, findings, today, selection }),
    [choice, plan, language, findings, today, selection],
  );
}

interface PartProps {
  readonly choice: ExportChoice;
  readonly set: (part: Partial<ExportChoice>) => void;
}

function What({ plan, choice, set }: PartProps & { readonly plan: Plan }) {
  const t = useTranslations('formats.export');
  const language = useApp((s) => s.language);
  const hasSelection = useApp((s) => s.selection?.type === 'event');
  const phases = useMemo(() => phaseEvents(plan), [plan]);
  const titles = phases.map((phase) => ({
    value: phase.id,
    words: phaseTitle(plan, phase, language),
  }));
  const radio = (what: ExportChoice['what'], isDisabled: boolean) => (
    <label className="tick-field">
      <input
        type="radio"
        name="export-what"
        autoFocus={what === 'plan'}
        checked={choice.what === what}
        disabled={isDisabled}
        onChange={() => set({ what, phaseId: choice.phaseId || (phases[0]?.id ?? '') })}
      />
      {t(what)}
    </label>
  );
  return (
    <fieldset className="export-group">
      <legend>{t('what')}</legend>
      {radio('plan', false)}
      {radio('phase', phases.length === 0)}
      {choice.what === 'phase' && (
        <div className="export-phase">
          <Choice
            label={t('whichPhase')}
            value={choice.phaseId}
            choices={titles}
            onChange={(phaseId) => set({ phaseId })}
          />
        </div>
      )}
      {radio('selection', !hasSelection)}
    </fieldset>
  );
}

function Also({ choice, set }: PartProps) {
  const t = useTranslations('formats.export');
  return (
    <fieldset className="export-group">
      <legend>{t('also')}</legend>
      {!choice.tasks && choice.what !== 'selection' && (
        <Tick
          label={t('windows')}
          checked={choice.windows}
          onChange={(windows) => set({ windows })}
        />
      )}
      <Tick
        label={t('cancelled')}
        checked={choice.cancelled}
        onChange={(cancelled) => set({ cancelled })}
      />
      <Tick
        label={t('findings')}
        checked={choice.findings}
        onChange={(findings) => set({ findings })}
      />
      <Tick label={t('tasks')} checked={choice.tasks} onChange={(tasks) => set({ tasks })} />
      {choice.tasks && <p className="export-hint third">{t('tasksHint')}</p>}
      <Labelled label={t('alarm')}>
        {(id) => (
          <Choice
            id={id}
            value={String(choice.alarmDays ?? '')}
            choices={[
              { value: '', words: t('alarmNone') },
              ...[1, 2, 7].map((count) => ({
                value: String(count),
                words: t('alarmDays', { count }),
              })),
            ]}
            onChange={(days) => set({ alarmDays: days === '' ? null : Number(days) })}
          />
        )}
      </Labelled>
    </fieldset>
  );
}

/** At most so many remarks are written out; more would only hide the dialog. */
const SHOWN = 50;

function Remarks({ file, plan }: { readonly file: IcsFile; readonly plan: Plan }) {
  const t = useTranslations('formats.export');
  const language = useApp((s) => s.language);
  return (
    <details className="export-remarks">
      <summary>{t('remarks', { count: file.remarks.length })}</summary>
      <ul>
        {file.remarks.slice(0, SHOWN).map((remark, i) => (
          <li key={i}>{remarkText(remark, plan, language)}</li>
        ))}
      </ul>
    </details>
  );
}
