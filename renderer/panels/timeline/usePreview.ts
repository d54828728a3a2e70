import { useMemo } from 'react';
import { translator } from '@shared/i18n';
import { gapAfter, gapText } from '@shared/i18n/repairGap';
import { draftDates } from '@shared/i18n/repairText';
import type { Draft, DraftGap } from '@shared/gantt/draft';
import { barState } from '@shared/gantt/layers/bars';
import type { RowList } from '@shared/gantt/rowList';
import { rowIndexOf } from '@shared/gantt/rowLookup';
import { keyOfTarget, type Row } from '@shared/gantt/row';
import type { Change } from '@shared/model/change';
import { lastDay, type PlanEvent } from '@shared/model/event';
import type { Plan } from '@shared/model/plan';
import type { Language } from '@shared/model/text';
import { addDays } from '@shared/model/time';
import type { Repair } from '@shared/repairs/repair';
import { getState } from '@renderer/state/planStore';
import { useRepairs } from '@renderer/state/repairStore';

/** The repair that is previewed, as the chart draws it: each change on its event's row, or on that of the mandate that it
 *  schedules, and a bracket over the clear days that it leaves between the two things of the finding. Null without a
 *  preview, or where all its rows are folded away. */
export function usePreview(plan: Plan, rows: RowList, language: Language): Draft | null {
  const repair = useRepairs((s) => s.preview);
  const key = useRepairs((s) => s.found?.key ?? null);
  return useMemo(() => {
    if (!repair) return null;
    const drafts = repair.changes.flatMap((change) => draftOf(change, rows, language) ?? []);
    const [first, ...others] = drafts;
    if (!first) return null;
    return { ...first, others, gap: gapOf(repair, key, plan, rows, language) };
  }, [repair, key, plan, rows, language]);
}

function gapOf(
  repair: Repair,
  key: string | null,
  plan: Plan,
  rows: RowList,
  language: Language,
): DraftGap | null {
  const finding = getState().findings.list.find((f) => f.key === key);
  const gap = finding ? gapAfter(finding, repair, plan) : null;
  const row = gap && rowOf(rows, `event:${gap.firstId}`);
  const other = gap && rowOf(rows, `event:${gap.thenId}`);
  if (!gap || !row || !other) return null;
  const changed = repair.changes.find((c) => c.key === gap.firstId)?.after as PlanEvent | undefined;
  const last = lastDay(changed ?? plan.events.get(gap.firstId)!);
  const t = translator(language);
  return {
    rowId: row.id,
    otherRowId: other.id,
    from: gap.from,
    to: gap.to,
    until: last === null ? gap.to : addDays(last, 1),
    label: t('repairs.gap.preview', { gap: gapText(gap, t) }),
  };
}

function draftOf(change: Change, rows: RowList, language: Language): Draft | null {
  if (change.table !== 'events' || !change.after) return null;
  const { before, after } = change;
  const dates = draftDates(after, language);
  if (!before) {
    if (after.mandateId === null) return null;
    const target = { type: 'mandate', id: after.mandateId, memberId: after.memberId } as const;
    const row = rowOf(rows, keyOfTarget(target));
    if (!row) return null;
    const look = row.look ?? 'meeting';
    return { rowId: row.id, itemKey: null, look, dates: after, state: 'tentative', label: dates };
  }
  const key = `event:${before.id}`;
  const row = rowOf(rows, key);
  const item = row?.items.find((i) => i.key === key);
  if (!row || !item || row.group) return null;
  const was = draftDates(before, language);
  const label = was === dates ? dates : translator(language)('repairs.was', { dates, before: was });
  const { look, key: itemKey } = item;
  return { rowId: row.id, itemKey, look, dates: after, state: barState(item), label };
}

function rowOf(rows: RowList, key: string): Row | null {
  const index = rowIndexOf(rows)(key);
  return (index === null ? undefined : rows.at(index)) ?? null;
}
