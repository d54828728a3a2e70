import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { formatDay } from '@shared/i18n/dates';
import { sectionTitle } from '@shared/i18n/processWords';
import type { PrintPage } from '@shared/ipc/contract';
import { type Plan, settingsOf } from '@shared/model/plan';
import { civil, type Day, firstOfMonth } from '@shared/model/time';
import type { ViewName } from '@renderer/state/appState';
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

/** What stands chosen at first, by the view; of the schedule it hangs on how it is seen. */
const firstChoice: Partial<Readonly<Record<ViewName, string>>> = {
  timeline: 'gantt',
  month: 'month',
};

/** The timeline and months are wider than high. */
function isWide(chosen: string): boolean {
  return chosen.startsWith('gantt') || chosen.startsWith('month');
}

function firstOfMonthOf(day: Day): Day {
  const { year, month } = civil(day);
  return firstOfMonth(year, month);
}

interface OpenProps {
  readonly plan: Plan;
  readonly words: ViewWords;
}

function OpenPrintDialog({ plan, words }: OpenProps) {
  const t = useTranslations('print');
  const cancel = useTranslations('shell')('cancel');
  const printable = usePrintable(plan);
  const view = useApp((s) => s.view);
  const today = useApp((s) => s.today.day);
  const [month] = useState(() => firstOfMonthOf(words.month.dayShown(plan.id, today) ?? today));
  const [chosen, choose] = useState(firstChoice[view] ?? (printable.asSeen ? 'as-seen' : 'all'));
  const [page, setPage] = useState<PrintPage>({ size: 'A4', landscape: isWide(chosen) });
  const [mono, setMono] = useState(true);
  const [failed, setFailed] = useState('');
  const what = whatOf(chosen, printable, month);
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
          month={month}
          value={chosen}
          onChange={(next) => {
            choose(next);
            setPage({ ...page, landscape: isWide(next) });
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
  readonly month: Day;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function WhatChoice({ plan, printable, month, value, onChange }: WhatChoiceProps) {
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
            {
              value: 'month',
              words: t('print.month', { month: formatDay(month, language, 'month') }),
            },
            ...(printable.months.length > 0 ? [{ value: 'months', words: t('print.months') }] : []),
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
function whatOf(chosen: string, { all, asSeen, months }: Printable, month: Day): PrintWhat | null {
  if (chosen === 'month') return { kind: 'months', months: [month] };
  if (chosen === 'months') return { kind: 'months', months };
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
