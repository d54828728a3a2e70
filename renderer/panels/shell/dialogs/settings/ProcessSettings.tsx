import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { type ProcessInPlan, processesOf } from '@shared/model/processOf';
import { processes as builtIn } from '@shared/processes';
import { useApp } from '@renderer/state/planStore';
import { Choice, Labelled, NumberField, TextField } from '@renderer/ui/fields';
import { Icon } from '@renderer/ui/Icon';
import type { RunCommand } from '../SettingsDialog';
import { AddForm } from './AddForm';
import { useSettings } from './useSettings';

/** The processes of a plan: names and limits, and a further one from a built-in document or without any. */
export function ProcessSettings({ run }: { readonly run: RunCommand }) {
  const t = useTranslations('shell.settings');
  const settings = useSettings();
  const processes = processesOf({ settings: new Map([['settings', settings]]) });
  return (
    <>
      <p className="second">{t('processesLead')}</p>
      <ul>
        {processes.map((process) => (
          <ProcessRow key={process.id ?? ''} process={process} run={run} />
        ))}
      </ul>
      <NewProcess run={run} />
    </>
  );
}

interface RowProps {
  readonly process: ProcessInPlan;
  readonly run: RunCommand;
}

function ProcessRow({ process, run }: RowProps) {
  const t = useTranslations('shell.settings');
  const { id: processId, name, document, parallelCap } = process;
  const edit = (patch: object) => run('edit-process', { processId, patch });
  return (
    <li className="settings-row" aria-label={name}>
      <div className="settings-line">
        <TextField
          label={t('processName')}
          value={name}
          onCommit={(text) => edit({ name: text })}
        />
        <span className="grow third">
          {[document?.symbol, processId === null ? t('ownProcess') : '']
            .filter((part) => part)
            .join(', ')}
        </span>
        {processId !== null && (
          <Button
            className="button quiet icon"
            aria-label={t('removeNamed', { name })}
            onPress={() => run('remove-process', { processId })}
          >
            <Icon name="bin" />
          </Button>
        )}
      </div>
      <Labelled label={t('parallelCap')} hint={t('parallelHint')}>
        {(id) => (
          <NumberField
            id={id}
            value={parallelCap}
            min={1}
            max={99}
            mayBeEmpty
            wrong={t('badNumber', { min: '1', max: '99' })}
            onCommit={(cap) => edit({ parallelCap: cap })}
          />
        )}
      </Labelled>
    </li>
  );
}

function NewProcess({ run }: { readonly run: RunCommand }) {
  const t = useTranslations('shell.settings');
  const language = useApp((s) => s.language);
  const [document, setDocument] = useState('');
  const [typed, setTyped] = useState('');
  const chosen = builtIn.find(({ symbol }) => symbol === document) ?? null;
  // The document's own name, until another is typed.
  const name = typed === '' ? (chosen?.name[language] ?? '') : typed;
  const add = () => {
    if (run('add-process', { document: chosen?.symbol ?? null, name: name.trim() })) setTyped('');
  };
  return (
    <AddForm layout="form" words={t('addProcess')} isDisabled={name.trim() === ''} add={add}>
      <h3>{t('addProcess')}</h3>
      <Labelled label={t('processDocument')}>
        {(id) => (
          <Choice
            id={id}
            value={document}
            choices={[
              { value: '', words: t('noDocument') },
              ...builtIn.map((process) => ({
                value: process.symbol,
                words: `${process.symbol}, ${process.name[language]}`,
              })),
            ]}
            onChange={setDocument}
          />
        )}
      </Labelled>
      <Labelled label={t('processName')}>
        {(id) => (
          <input
            id={id}
            className="field"
            value={name}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Labelled>
    </AddForm>
  );
}
