import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { formatDay } from '@shared/i18n/dates';
import { settingsOf } from '@shared/model/plan';
import type { Day } from '@shared/model/time';
import { milestoneBeside } from '@renderer/state/actions/milestones';
import { actions, useApp } from '@renderer/state/planStore';
import { DayPicker } from '@renderer/ui/DayPicker';
import { Icon } from '@renderer/ui/Icon';
import { todayIn } from '@renderer/state/today';
import { eventTitle } from './titles';

/** The day on which the plan is asked; blue when it is not today, so that nobody takes an old day for now. */
export function AsOfMenu() {
  const t = useTranslations('shell.asOf');
  const asOf = useApp((s) => s.plan?.asOf ?? null);
  const language = useApp((s) => s.language);
  const words =
    asOf === null ? t('today') : t('day', { day: formatDay(asOf, language, 'dayMonthLongYear') });
  return (
    <DialogTrigger>
      <Button className={`button as-of ${asOf === null ? '' : 'other-day'}`}>
        <Icon name="clock" size={14} />
        {words}
        <Icon name="chevron-down" size={13} />
      </Button>
      <Popover className="popover as-of-popover" placement="bottom end">
        <Dialog className="as-of-dialog" aria-label={t('label')}>
          {({ close }) => <AsOfChoices close={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function AsOfChoices({ close }: { readonly close: () => void }) {
  const t = useTranslations('shell.asOf');
  const rows = useAsOfRows();
  const today = useApp((s) => s.today.day);
  const language = useApp((s) => s.language);
  const choose = (day: Day | null) => {
    actions.setAsOf(day);
    close();
  };
  return (
    <>
      <div className="as-of-rows">
        {rows.map((row) => (
          <Button key={row.words} className="as-of-row" onPress={() => choose(row.asOf)}>
            <span className="as-of-words">{row.words}</span>
            <span className="end">{formatDay(row.day, language, 'dayYear')}</span>
          </Button>
        ))}
      </div>
      <h3 className="as-of-head">{t('choose')}</h3>
      <DayPicker
        day={today}
        language={language}
        onChoose={choose}
        words={{
          previous: t('previousMonth'),
          next: t('nextMonth'),
          typed: t('typed'),
          show: t('show'),
          week: t('week'),
        }}
      />
    </>
  );
}

interface AsOfRow {
  readonly words: string;
  readonly day: Day;
  /** Null: today. */
  readonly asOf: Day | null;
}

function useAsOfRows(): readonly AsOfRow[] {
  const t = useTranslations('shell.asOf');
  const plan = useApp((s) => s.plan);
  const day = useApp((s) => s.today.day);
  const language = useApp((s) => s.language);
  if (!plan) return [];
  const settings = settingsOf(plan);
  const rows: AsOfRow[] = [
    { words: t('todayRow'), day: todayIn(settings.homeZone, null).day, asOf: null },
  ];
  if (settings.document) {
    const { symbol, adopted } = settings.document;
    rows.push({ words: t('adoption', { symbol }), day: adopted, asOf: adopted });
  }
  for (const side of ['previous', 'next'] as const) {
    const found = milestoneBeside(plan, day, side);
    if (!found) continue;
    const title = eventTitle(plan, found.event, language);
    rows.push({ words: t(side, { title }), day: found.day, asOf: found.day });
  }
  return rows;
}
