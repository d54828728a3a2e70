import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Plan } from '@shared/model/plan';
import type { LineState, ScheduleSection } from '@shared/model/scheduleLines';
import { filterChoices, type ScheduleFilter } from '@shared/model/scheduleOptions';
import { sectionTitle } from '@shared/i18n/processWords';
import { placeById } from '@shared/places/index';
import { actions, useApp } from '@renderer/state/planStore';
import { setScheduleOptions, useScheduleOptions } from '@renderer/state/scheduleOptions';
import { FilterMenu } from './FilterMenu';
import { useStateWord } from '@renderer/state/useSections';

interface ToolbarProps {
  readonly plan: Plan;
  /** Every section, whatever the filters. */
  readonly sections: readonly ScheduleSection[];
  /** Lines that are shown. */
  readonly count: number;
}

/** Filters, the number of lines, and the ways out: paper and file. */
export function ScheduleToolbar({ plan, sections, count }: ToolbarProps) {
  const t = useTranslations('schedule');
  return (
    <div className="schedule-bar">
      <Filters plan={plan} sections={sections} />
      <span className="second schedule-count" aria-live="polite">
        {t('lines', { count })}
      </span>
      <span className="grow" />
      <button type="button" className="button" onClick={() => actions.openDialog('print')}>
        {t('print')}
      </button>
      <button type="button" className="button" onClick={() => actions.openDialog('export')}>
        {t('export')}
      </button>
    </div>
  );
}

function Filters({ plan, sections }: Omit<ToolbarProps, 'count'>) {
  const t = useTranslations('schedule');
  const language = useApp((s) => s.language);
  const { filter } = useScheduleOptions();
  const stateWord = useStateWord();
  const choices = useMemo(() => filterChoices(sections), [sections]);
  const set = (part: Partial<ScheduleFilter>) =>
    setScheduleOptions({ filter: { ...filter, ...part } });
  const named = choices.places.map((id) => ({
    id,
    name: id === '' ? t('filter.noPlace') : (placeById(plan, id)?.name[language] ?? id),
  }));
  return (
    <>
      <FilterMenu
        label={t('filter.section')}
        choices={sections
          .filter((s) => s.lines.length > 0)
          .map((s) => ({ id: s.id, name: sectionTitle(plan, s, language) }))}
        chosen={filter.sections}
        onChoose={(ids) => set({ sections: ids })}
      />
      <FilterMenu
        label={t('filter.place')}
        choices={named.sort(
          (a, b) =>
            Number(a.id === '') - Number(b.id === '') || a.name.localeCompare(b.name, language),
        )}
        chosen={filter.places}
        onChoose={(ids) => set({ places: ids })}
      />
      <FilterMenu
        label={t('filter.state')}
        choices={choices.states.map((id) => ({ id, name: stateWord(id, null) }))}
        chosen={filter.states}
        onChoose={(ids) => set({ states: ids as ReadonlySet<LineState> | null })}
      />
    </>
  );
}
