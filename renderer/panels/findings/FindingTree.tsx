import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Plan } from '@shared/model/plan';
import { actions, useApp } from '@renderer/state/planStore';
import { keyAlong } from '@renderer/ui/direction';
import { act, goThere } from './findingAction';
import type { FindingGroup, GroupId } from './findingLines';
import { groupOf } from './findingLines';
import { FindingRow } from './FindingRow';
import { GroupRow } from './GroupRow';
import { type PanelRow, panelRows, rowOfFinding } from './panelRows';
import { useRowWindow } from './useRowWindow';

interface FindingTreeProps {
  readonly plan: Plan;
  readonly groups: readonly FindingGroup[];
}

/** The list as an ARIA tree that draws only what is on screen: arrows move, Enter goes there, Space opens, P previews, W waives,
 *  Left and Right close and open a group. One row has the focus and stays drawn when it scrolls away. */
export function FindingTree({ plan, groups }: FindingTreeProps) {
  const t = useTranslations('findings');
  const chosen = useApp((s) => s.chosenFinding);
  const [closed, setClosed] = useState<ReadonlySet<GroupId>>(new Set());
  const [focusKey, setFocusKey] = useState<string | null>(null);
  const [openHeight, setOpenHeight] = useState(140);
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const takeFocus = useRef(false);
  const revealed = useRef('');
  const rows = useMemo(() => panelRows(groups, closed), [groups, closed]);
  const openIndex = rowOfFinding(rows, chosen);
  const view = useRowWindow(scroller, rows, openIndex, openHeight);
  const focusIndex = focusedIndex(rows, focusKey, openIndex);
  const { reveal } = view;

  // Once for each finding and height: an answer of the checker must not scroll the list under the reader.
  useEffect(() => {
    const wanted = `${chosen} ${openHeight}`;
    if (openIndex < 0 || revealed.current === wanted) return;
    revealed.current = wanted;
    reveal(openIndex);
  }, [chosen, openIndex, openHeight, reveal]);
  useEffect(() => {
    if (!takeFocus.current) return;
    takeFocus.current = false;
    reveal(focusIndex);
    scroller?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
  }, [focusIndex, reveal, scroller]);

  const focusRow = (index: number) => {
    const row = rows[Math.min(rows.length - 1, Math.max(0, index))];
    if (!row) return;
    takeFocus.current = true;
    setFocusKey(row.key);
  };
  const setOpen = (group: GroupId, open: boolean) => {
    const next = new Set(closed);
    if (open) next.delete(group);
    else next.add(group);
    setClosed(next);
  };
  const keyDown = (e: KeyboardEvent) => {
    const row = rows[focusIndex];
    if (!row || !pressed(e, row, focusIndex, rows, { plan, focusRow, setOpen })) return;
    e.preventDefault();
    e.stopPropagation();
  };
  return (
    <div className="finding-scroller" ref={setScroller}>
      <div
        role="tree"
        aria-label={t('title')}
        className="finding-tree"
        style={{ height: view.layout.tops[rows.length] }}
      >
        {drawn(view.first, view.end, focusIndex, rows.length).map((i) => {
          const row = rows[i]!;
          const shared = {
            top: view.layout.tops[i]!,
            focused: i === focusIndex,
            onFocus: () => setFocusKey(row.key),
            onKeyDown: keyDown,
          };
          return row.kind === 'head' ? (
            <GroupRow key={row.key} row={row} onOpen={setOpen} {...shared} />
          ) : (
            <FindingRow
              key={row.key}
              row={row}
              plan={plan}
              chosen={i === openIndex ? chosen : null}
              onHeight={setOpenHeight}
              {...shared}
            />
          );
        })}
      </div>
    </div>
  );
}

interface TreeHands {
  readonly plan: Plan;
  readonly focusRow: (index: number) => void;
  readonly setOpen: (group: GroupId, open: boolean) => void;
}

/** Does what a key asks on a row; false for keys that mean nothing here. */
function pressed(
  e: KeyboardEvent,
  row: PanelRow,
  index: number,
  rows: readonly PanelRow[],
  hands: TreeHands,
): boolean {
  if (e.ctrlKey || e.metaKey || e.altKey) return false;
  const inside = e.target !== e.currentTarget && (e.target as HTMLElement).closest('button');
  const to = movedTo(e.key, index, rows);
  if (to !== null) hands.focusRow(to);
  else if (inside) return false;
  else if (row.kind === 'head') return pressedOnHead(keyAlong(e), row, hands);
  else return pressedOnLine(keyAlong(e), row, hands.plan);
  return true;
}

function pressedOnHead(
  key: string,
  row: Extract<PanelRow, { kind: 'head' }>,
  { setOpen }: TreeHands,
): boolean {
  if (key === 'ArrowLeft') setOpen(row.group, false);
  else if (key === 'ArrowRight') setOpen(row.group, true);
  else if (key === 'Enter' || key === ' ') setOpen(row.group, !row.open);
  else return false;
  return true;
}

function pressedOnLine(
  key: string,
  { line }: Extract<PanelRow, { kind: 'line' }>,
  plan: Plan,
): boolean {
  const finding = line.findings[0]!;
  if (key === 'Enter') {
    actions.chooseFinding(finding.key);
    goThere(plan, finding);
  } else if (key === ' ' || key === 'ArrowRight') actions.chooseFinding(finding.key);
  else if (key === 'ArrowLeft' || key === 'Escape') actions.chooseFinding(null);
  else if (key === 'p' || key === 'P') act(plan, finding, 'preview');
  else if (key === 'w' || key === 'W') {
    act(plan, finding, groupOf(finding) === 'waived' ? 'reopen' : 'waive');
  } else return false;
  return true;
}

/** Where a key moves the focus; null for other keys. */
function movedTo(key: string, index: number, rows: readonly PanelRow[]): number | null {
  if (key === 'ArrowDown') return index + 1;
  if (key === 'ArrowUp') return index - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return rows.length - 1;
  if (key === 'PageDown') return index + 10;
  return key === 'PageUp' ? index - 10 : null;
}

/** The row with the focus: the one that had it last, else the open one, else the first line. */
function focusedIndex(rows: readonly PanelRow[], key: string | null, openIndex: number): number {
  const last = key === null ? -1 : rows.findIndex((row) => row.key === key);
  if (last >= 0) return last;
  if (openIndex >= 0) return openIndex;
  return Math.max(
    0,
    rows.findIndex((row) => row.kind === 'line'),
  );
}

/** Indices of the rows to draw, in order: those in view and the one with the focus. */
function drawn(first: number, end: number, focus: number, count: number): readonly number[] {
  const indices: number[] = [];
  for (let i = Math.max(0, first); i < Math.min(end, count); i++) indices.push(i);
  if (focus < count && !indices.includes(focus)) indices.push(focus);
  return indices.sort((a, b) => a - b);
}
