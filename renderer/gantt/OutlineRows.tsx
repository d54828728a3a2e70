import { memo, type ReactNode, type Ref, useMemo } from 'react';
import { insideOf, markOf } from '@shared/gantt/marks';
import type { Row } from '@shared/gantt/row';
import { rowTopsOf } from '@shared/gantt/rowTops';
import type { ChartProps } from './chartProps';
import { OutlineRow } from './OutlineRow';
import type { OutlineWindow } from './outlineWindow';
import { type Signal, useSignal } from './signal';

/** What decides how rows of the outline look; the same values draw the same rows. */
interface RowsLook extends Pick<ChartProps, 'rows' | 'rowHeight' | 'findings' | 'words'> {
  /** Place of the row that is selected, or null. */
  readonly selectedIndex: number | null;
  readonly activeIndex: number;
  /** Keys of what is selected together. */
  readonly marked: ReadonlySet<string>;
  readonly withParagraph: boolean;
}

interface OutlineRowsProps extends RowsLook {
  /** Which rows are near the view. */
  readonly near: Signal<OutlineWindow>;
  readonly bodyRef: Ref<HTMLDivElement>;
}

/** Rows that are remembered as they were drawn. */
const MOST = 400;

/** The rows near the view, and the active one, which must not lose the focus when it scrolls away. They follow a signal
 *  by themselves: while one scrolls nothing else of the chart is drawn by React, and of these only rows that come. */
export const OutlineRows = memo(function OutlineRows({ near, bodyRef, ...look }: OutlineRowsProps) {
  const { first, count } = useSignal(near);
  const drawn = useDrawnRows(look);
  const { length } = look.rows;
  const { activeIndex } = look;
  const last = Math.min(length, first + count);
  const rows: ReactNode[] = [];
  if (activeIndex < first && activeIndex < length) rows.push(drawn(activeIndex));
  for (let i = first; i < last; i++) rows.push(drawn(i));
  if (activeIndex >= last && activeIndex < length) rows.push(drawn(activeIndex));
  return (
    <div ref={bodyRef} className="outline-rows" role="presentation">
      {rows}
    </div>
  );
});

/** Draws rows by their place, each once while the look stays: React passes over an element that it knows. */
function useDrawnRows(look: RowsLook): (index: number) => ReactNode {
  const { rows, rowHeight, findings, words, selectedIndex, activeIndex, marked, withParagraph } =
    look;
  return useMemo(() => {
    const given = {
      rows,
      rowHeight,
      findings,
      words,
      selectedIndex,
      activeIndex,
      marked,
      withParagraph,
    };
    const known = new Map<number, ReactNode>();
    return (index) => {
      let element = known.get(index);
      if (element === undefined) {
        if (known.size >= MOST) known.clear();
        element = rowElement(index, given);
        known.set(index, element);
      }
      return element;
    };
  }, [rows, rowHeight, findings, words, selectedIndex, activeIndex, marked, withParagraph]);
}

function rowElement(index: number, look: RowsLook): ReactNode {
  const { rows, rowHeight, findings, words } = look;
  const row = rows.at(index)!;
  const tops = rowTopsOf(rows, rowHeight);
  return (
    <OutlineRow
      key={row.id}
      row={row}
      index={index}
      top={tops.topOf(index)}
      height={tops.heightOf(index)}
      text={words.row(row)}
      spoken={words.spoken(row, findings)}
      {...markOfRow(row, look)}
      selected={index === look.selectedIndex || isMarked(row, look.marked)}
      active={index === look.activeIndex}
      withParagraph={look.withParagraph}
    />
  );
}

function isMarked({ own }: Row, marked: ReadonlySet<string>): boolean {
  return own !== null && marked.has(own.key);
}

/** What was found of a row, or inside it while it is closed. */
function markOfRow(row: Row, { findings, words }: Pick<RowsLook, 'findings' | 'words'>) {
  const mark = markOf(row.subjects, findings);
  const inside = insideOf(row, findings);
  return { mark, inside, markWords: mark ? words.mark(mark, inside) : '' };
}
