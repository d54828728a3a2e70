import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { sectionTitle } from '@shared/i18n/processWords';
import type { PrintPage } from '@shared/ipc/contract';
import { type Plan, settingsOf } from '@shared/model/plan';
import { actions, useApp } from '@renderer/state/planStore';
import { printPage } from '@renderer/state/printPage';
import { Choice, Labelled, Tick } from '@renderer/ui/fields';
import { ModalDialog } from '@renderer/ui/ModalDialog';
import { PrintPages } from './PrintPages';
import { type Printable, type PrintWhat, usePrintable } from './usePrintable';
import type { ViewWords } from './words';

/** What is printed, on which paper; the pages stand ready while it is open. */
export function PrintDialog({ words }: { readonly words: ViewWords }) {
  const plan = useApp((s) => s.plan);
  return plan && <OpenPrintDialog plan={plan} words={words} />;
}

interface OpenProps {
  readonly plan: Plan;
  readonly words: ViewWords;
}

function OpenPrintDialog({ plan, words }: OpenProps) {
  const t = useTranslations('print');
  const cancel = useTranslations('shell')('cancel');
  const printable = usePrintable(plan);
  const startsWithGantt = useApp((s) => s.view === 'timeline');
  const [chosen, choose] = useState(
    startsWithGantt ? 'gantt' : printable.asSeen ? 'as-seen' : 'all',
  );
  const [page, setPage] = useState<PrintPage>({ size: 'A4', landscape: startsWithGantt });
  const [mono, setMono] = useState(true);
  const [failed, setFailed] = useState('');
  const what = whatOf(chosen, printable);
  const print = async () => {
    const answer = await printPage(settingsOf(plan).name, page);
    if ('cancelled' in answer) return;
    if ('failed' in answer) {
      setFailed(t('failed', { reason: answer.failed }));
      return;
    }
    actions.closeDialog();
    if (answer.name !== undefined) actions.notify('info', t('done', { name: answer.name }));
  };
  return (
    <>
      <ModalDialog
        title={t('title')}
        closeLabel={cancel}
        onClose={actions.closeDialog}
        footer={
          <>
            <Button className="button" onPress={actions.closeDialog}>
              {cancel}
            </Button>
            <Button
              className="button filled"
              isDisabled={what === null}
              onPress={() => void print()}
            >
              {t('print')}
            </Button>
          </>
        }
      >
        <WhatChoice
          plan={plan}
          printable={printable}
          value={chosen}
          onChange={(next) => {
            choose(next);
            setPage({ ...page, landscape: next.startsWith('gantt') });
          }}
        />
        <PageChoice page={page} onChange={setPage} />
        <Tick label={t('mono')} checked={mono} onChange={setMono} />
        {what === null && <p className="second">{t('nothing')}</p>}
        {failed !== '' && (
          <p role="alert" className="error-text">
            {failed}
          </p>
        )}
      </ModalDialog>
      {what && <PrintPages plan={plan} what={what} page={page} mono={mono} words={words} />}
    </>
  );
}

interface WhatChoiceProps {
  readonly plan: Plan;
  readonly printable: Printable;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function WhatChoice({ plan, printable, value, onChange }: WhatChoiceProps) {
  const t = useTranslations();
  const language = useApp((s) => s.language);
  return (
    <Labelled label={t('print.what')}>
      {(id) => (
        <Choice
          id={id}
          value={value}
          choices={[
            { value: 'gantt', words: t('print.gantt') },
            { value: 'gantt-open', words: t('print.ganttOpen') },
            { value: 'all', words: t('print.schedule') },
            ...(printable.asSeen ? [{ value: 'as-seen', words: t('print.scheduleAsSeen') }] : []),
            ...printable.all.map((section) => ({
              value: `section ${section.id}`,
              words: t('print.section', { name: sectionTitle(plan, section, language) }),
            })),
          ]}
          onChange={onChange}
        />
      )}
    </Labelled>
  );
}

interface PageChoiceProps {
  readonly page: PrintPage;
  readonly onChange: (page: PrintPage) => void;
}

function PageChoice({ page, onChange }: PageChoiceProps) {
  const t = useTranslations('print');
  return (
    <>
      <Labelled label={t('paper')}>
        {(id) => (
          <Choice
            id={id}
            value={page.size}
            choices={(['A4', 'Letter'] as const).map((size) => ({
              value: size,
              words: t(`size.${size}`),
            }))}
            onChange={(size) => onChange({ ...page, size })}
          />
        )}
      </Labelled>
      <Labelled label={t('direction')}>
        {(id) => (
          <Choice
            id={id}
            value={page.landscape ? 'landscape' : 'portrait'}
            choices={(['portrait', 'landscape'] as const).map((direction) => ({
              value: direction,
              words: t(direction),
            }))}
            onChange={(direction) => onChange({ ...page, landscape: direction === 'landscape' })}
          />
        )}
      </Labelled>
    </>
  );
}

/** What was chosen; null where that would be an empty page. */
function whatOf(chosen: string, { all, asSeen }: Printable): PrintWhat | null {
  if (chosen === 'gantt' || chosen === 'gantt-open') {
    return { kind: 'gantt', allOpen: chosen === 'gantt-open' };
  }
  const sections =
    chosen === 'all'
      ? all
      : chosen === 'as-seen'
        ? (asSeen ?? all)
        : all.filter((section) => chosen === `section ${section.id}`);
  return sections.length === 0 ? null : { kind: 'schedule', sections, isWhole: chosen === 'all' };
}
