import type { FocusEvent, KeyboardEvent, MouseEvent, Ref } from 'react';
import type { ChartProps } from './chartProps';
import { OutlineRows } from './OutlineRows';
import type { OutlineWindow } from './outlineWindow';
import type { Signal } from './signal';

interface OutlineProps extends Pick<
  ChartProps,
  'rows' | 'rowHeight' | 'findings' | 'words' | 'onIntent'
> {
  /** Place of the row that is selected, or null. */
  readonly selectedIndex: number | null;
  readonly activeIndex: number;
  /** Keys of what is selected together. */
  readonly marked: ReadonlySet<string>;
  /** Which rows are near the view. */
  readonly near: Signal<OutlineWindow>;
  readonly axis: number;
  /** Zones of the clocks in the axis; empty but in day zoom. */
  readonly clocks: readonly string[];
  /** The month that day zoom begins in; empty at every other zoom, whose axis says it. */
  readonly month: string;
  readonly withParagraph: boolean;
  readonly bodyRef: Ref<HTMLDivElement>;
  readonly onActive: (index: number) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onBlur: () => void;
}

function rowAround(event: { readonly target: EventTarget }): HTMLElement | null {
  return (event.target as Element).closest<HTMLElement>('[data-index]');
}

/** Over the dates; in day zoom the month takes the place of what the column is called. */
function HeadDates({ dates, month }: { readonly dates: string; readonly month: string }) {
  if (month === '') return dates;
  return (
    <>
      <span className="unseen">{dates}</span>
      <span className="outline-month" aria-hidden="true">
        {month}
      </span>
    </>
  );
}

/** The rows as an ARIA tree grid, written by hand with a window of its own: only what is near the view is in the
 *  document. */
export function Outline(props: OutlineProps) {
  const { rows, words, withParagraph } = props;

  const click = (event: MouseEvent) => {
    const target = event.target as Element;
    const element = rowAround(event);
    if (!element) return;
    const index = Number(element.dataset.index);
    const row = rows.at(index);
    if (!row) return;
    props.onActive(index);
    const together = event.ctrlKey || event.metaKey;
    if (together && row.own?.editable) props.onIntent({ kind: 'mark', key: row.own.key });
    else if (target.closest('[data-toggle]')) props.onIntent({ kind: 'toggle', rowId: row.id });
    else if (row.target) props.onIntent({ kind: 'select', target: row.target });
    else props.onIntent({ kind: 'toggle', rowId: row.id });
  };

  // A screen reader may put the focus on any row: keys act on that one.
  const focus = (event: FocusEvent) => {
    const element = rowAround(event);
    if (element) props.onActive(Number(element.dataset.index));
  };

  return (
    <div
      role="treegrid"
      className="outline"
      aria-label={words.outline}
      aria-rowcount={rows.length + 1}
      aria-colcount={withParagraph ? 4 : 3}
      aria-readonly="true"
      aria-multiselectable="true"
      onClick={click}
      onFocus={focus}
      onKeyDown={props.onKey}
      onBlur={props.onBlur}
    >
      <div role="rowgroup" className="outline-head" style={{ height: props.axis }}>
        {props.clocks.length > 0 && (
          <div className="outline-clocks" aria-hidden="true">
            {props.clocks.map((zone) => (
              <span key={zone}>{words.clock(zone)}</span>
            ))}
          </div>
        )}
        <div
          role="row"
          aria-rowindex={1}
          className={props.clocks.length > 0 ? 'outline-head-row high' : 'outline-head-row'}
        >
          <div role="columnheader" className="outline-title">
            {words.headTitle}
          </div>
          {withParagraph && (
            <div role="columnheader" className="outline-paragraph">
              {words.headParagraph}
            </div>
          )}
          <div role="columnheader" className="outline-dates">
            <HeadDates dates={words.headDates} month={props.month} />
          </div>
          <div role="columnheader" className="outline-mark">
            <span className="unseen">{words.headMark}</span>
          </div>
        </div>
      </div>
      <div role="rowgroup" className="outline-body">
        <OutlineRows
          rows={rows}
          rowHeight={props.rowHeight}
          findings={props.findings}
          words={words}
          selectedIndex={props.selectedIndex}
          activeIndex={props.activeIndex}
          marked={props.marked}
          withParagraph={withParagraph}
          near={props.near}
          bodyRef={props.bodyRef}
        />
      </div>
    </div>
  );
}
