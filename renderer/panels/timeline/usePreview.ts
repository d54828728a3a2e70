import { useMemo } from 'react';
import { translator } from '@shared/i18n';
import { draftDates } from '@shared/i18n/repairText';
import type { Draft } from '@shared/gantt/draft';
import { barState } from '@shared/gantt/layers/bars';
import type { RowList } from '@shared/gantt/rowList';
import { rowIndexOf } from '@shared/gantt/rowLookup';
import { keyOfTarget } from '@shared/gantt/row';
import type { Change } from '@shared/model/change';
import type { PlanEvent } from '@shared/model/event';
import type { Language } from '@shared/model/text';
import { useRepairs } from '@renderer/state/repairStore';

/** The repair that is previewed, as the chart draws it: on its event's row, or on that of the mandate that it schedules.
 *  Null without a preview, or where its row is folded away. */
export function usePreview(rows: RowList, language: Language): Draft | null {
  const repair = useRepairs((s) => s.preview);
  return useMemo(() => {
    const change = repair?.changes[0];
    return change ? draftOf(change, rows, language) : null;
  }, [repair, rows, language]);
}

function draftOf(change: Change, rows: RowList, language: Language): Draft | null {
  const { before, after } = change as { before: PlanEvent | null; after: PlanEvent };
  const dates = draftDates(after, language);
  if (!before) {
    if (after.mandateId === null) return null;
    const target = { type: 'mandate', id: after.mandateId, memberId: after.memberId } as const;
    const index = rowIndexOf(rows)(keyOfTarget(target));
    const row = index === null ? undefined : rows.at(index);
    if (!row) return null;
    const look = row.look ?? 'meeting';
    return { rowId: row.id, itemKey: null, look, dates: after, state: 'tentative', label: dates };
  }
  const key = `event:${before.id}`;
  const index = rowIndexOf(rows)(key);
  const row = index === null ? undefined : rows.at(index);
  const item = row?.items.find((i) => i.key === key);
  if (!row || !item || row.group) return null;
  const was = draftDates(before, language);
  const label = was === dates ? dates : translator(language)('repairs.was', { dates, before: was });
  const { look, key: itemKey } = item;
  return { rowId: row.id, itemKey, look, dates: after, state: barState(item), label };
}
