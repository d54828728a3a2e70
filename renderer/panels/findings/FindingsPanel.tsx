import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { formatDay } from '@shared/i18n/dates';
import type { Plan } from '@shared/model/plan';
import { actions, useApp } from '@renderer/state/planStore';
import { filteredFindings, type FindingFilter, noFilter } from './findingFilter';
import { FilterBar } from './FilterBar';
import { findingGroups } from './findingLines';
import { FindingTree } from './FindingTree';
import { RulesOff } from './RulesOff';
import { takeWantedPerson } from './wantedPerson';
import './findings.css';

/** What does not fit, by gravity; what is chosen opens, selects its event and can be waived. */
export function FindingsPanel() {
  const plan = useApp((s) => s.plan);
  return plan ? <Findings plan={plan} /> : null;
}

function Findings({ plan }: { readonly plan: Plan }) {
  const t = useTranslations('findings');
  const people = useTranslations('people');
  const list = useApp((s) => s.findings.list);
  const [filter, setFilter] = useState<FindingFilter>(() => ({
    ...noFilter,
    person: takeWantedPerson(),
  }));
  const filtered = useMemo(() => filteredFindings(plan, list, filter), [plan, list, filter]);
  const groups = useMemo(() => findingGroups(filtered), [filtered]);
  const isFiltered = filtered !== list;
  const person = plan.people.get(filter.person ?? '');
  return (
    <div className="findings">
      <FindingsHead plan={plan} />
      <FilterBar plan={plan} list={list} filter={filter} onFilter={setFilter} />
      {isFiltered && (
        <p className="filter-said second">
          {t('shownOf', { shown: filtered.length, all: list.length })}{' '}
          <button type="button" className="button link" onClick={() => setFilter(noFilter)}>
            {t('clearFilters')}
          </button>
        </p>
      )}
      {person && (
        <p className="filter-said second">
          <button
            type="button"
            className="button link"
            onClick={() => actions.showPerson(person.id)}
          >
            {people('showTimeline', { name: person.name })}
          </button>
        </p>
      )}
      <RulesOff plan={plan} />
      {groups.length > 0 ? (
        <FindingTree plan={plan} groups={groups} />
      ) : (
        <Empty filtered={isFiltered} />
      )}
    </div>
  );
}

/** As of which day, and whether the checker still answers. */
function FindingsHead({ plan }: { readonly plan: Plan }) {
  const t = useTranslations('findings');
  const language = useApp((s) => s.language);
  const today = useApp((s) => s.today);
  const stopped = useApp((s) => s.findings.stopped);
  return (
    <>
      {plan.asOf !== null && (
        <p className="findings-as-of">
          {t('asOf', { day: formatDay(today.day, language, 'dayMonthLongYear') })}
          <button type="button" className="button link" onClick={() => actions.setAsOf(null)}>
            {t('backToToday')}
          </button>
        </p>
      )}
      {stopped !== null && (
        <p className="findings-stopped error-text" role="alert">
          {t('stopped', { reason: stopped })}
        </p>
      )}
    </>
  );
}

function Empty({ filtered }: { readonly filtered: boolean }) {
  const t = useTranslations('findings');
  const plan = useApp((s) => s.plan);
  const findings = useApp((s) => s.findings);
  const checked = findings.stopped === null && plan !== null && findings.revision >= plan.revision;
  return (
    <p className="findings-empty second" role="status">
      {t(filtered ? 'noneOfThese' : checked ? 'none' : 'checking')}
    </p>
  );
}
