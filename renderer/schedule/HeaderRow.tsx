import { useTranslations } from 'use-intl';
import type { ScheduleColumn } from '@shared/model/scheduleOptions';
import { setScheduleOptions, useScheduleOptions } from '@renderer/state/scheduleOptions';
import { Icon } from '@renderer/ui/Icon';

type Column = ScheduleColumn | 'kind' | 'time' | 'mark';

/** The columns in the order of the paper; those without a sort only have words. */
export const columns: readonly Column[] = [
  'kind',
  'date',
  'days',
  'time',
  'place',
  'title',
  'paragraph',
  'responsible',
  'state',
  'mark',
];

const unsorted: ReadonlySet<Column> = new Set(['kind', 'time', 'mark']);

/** The heads of the columns; a press sorts, a second one turns the order round. */
export function HeaderRow() {
  return (
    <div role="rowgroup" className="schedule-head">
      <div role="row" aria-rowindex={1} className="schedule-row">
        {columns.map((column) =>
          unsorted.has(column) ? (
            <PlainHead key={column} column={column} />
          ) : (
            <SortHead key={column} column={column as ScheduleColumn} />
          ),
        )}
      </div>
    </div>
  );
}

function PlainHead({ column }: { readonly column: Column }) {
  const t = useTranslations('schedule.columns');
  return (
    <div role="columnheader" className={`cell-${column}`}>
      <span className={column === 'time' ? '' : 'unseen'}>{t(column)}</span>
    </div>
  );
}

function SortHead({ column }: { readonly column: ScheduleColumn }) {
  const t = useTranslations('schedule.columns');
  const { sort } = useScheduleOptions();
  const sorted = sort.column === column;
  const descending = sorted && sort.descending;
  return (
    <div
      role="columnheader"
      className={`cell-${column}`}
      aria-sort={sorted ? (descending ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        className="schedule-sort"
        onClick={() => setScheduleOptions({ sort: { column, descending: sorted && !descending } })}
      >
        {t(column)}
        {sorted && (column !== 'date' || descending) && (
          <span className={descending ? '' : 'upwards'}>
            <Icon name="chevron-down" size={12} />
          </span>
        )}
      </button>
    </div>
  );
}
