import { memo } from 'react';
import type { Mark } from '@shared/gantt/glyphs';
import type { Row } from '@shared/gantt/row';
import { KindGlyph, MarkGlyph } from '@renderer/ui/Glyph';
import type { RowText } from './chartProps';

interface OutlineRowProps {
  readonly row: Row;
  readonly index: number;
  /** Pixels from the first row's top, and its height. */
  readonly top: number;
  readonly height: number;
  readonly text: RowText;
  /** What its cells do not say. */
  readonly spoken: string;
  readonly mark: Mark | null;
  /** How many findings of lines inside the mark stands for; 0: it is the row's own. */
  readonly inside: number;
  readonly markWords: string;
  readonly selected: boolean;
  /** The one row that the Tab key reaches. */
  readonly active: boolean;
  readonly withParagraph: boolean;
}

/** One row of the outline, at its place. */
export const OutlineRow = memo(function OutlineRow(props: OutlineRowProps) {
  const { row, index, top, height, text, selected, active } = props;
  const classes = ['outline-row', row.group ? 'group' : '', selected ? 'selected' : ''];
  return (
    <div
      role="row"
      className={classes.filter((c) => c !== '').join(' ')}
      style={{ top, height }}
      data-index={index}
      aria-rowindex={index + 2}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.size}
      aria-selected={selected}
      aria-description={props.spoken}
      {...(row.expandable ? { 'aria-expanded': row.expanded } : {})}
      tabIndex={active ? 0 : -1}
    >
      <div
        role="gridcell"
        className="outline-title"
        style={{ paddingInlineStart: 6 + (Math.max(1, row.level) - 1) * 13 }}
      >
        <span
          className="outline-twisty"
          {...(row.expandable ? { 'data-toggle': true } : {})}
          aria-hidden="true"
        >
          {row.expandable && <Chevron open={row.expanded} />}
        </span>
        {row.look && (
          <span className="outline-glyph">
            <KindGlyph look={row.look} />
          </span>
        )}
        <span className="outline-text" dir="auto" title={text.title}>
          {text.title}
        </span>
      </div>
      {props.withParagraph && (
        <div role="gridcell" className="outline-paragraph">
          {text.paragraph}
        </div>
      )}
      <div
        role="gridcell"
        className={text.soft ? 'outline-dates soft' : 'outline-dates'}
        title={text.dates}
      >
        {text.dates}
      </div>
      <div role="gridcell" className="outline-mark">
        <RowMark {...props} />
      </div>
    </div>
  );
});

/** The row's own mark; boxed with a count where it stands for lines inside. */
function RowMark({ mark, inside, markWords }: OutlineRowProps) {
  if (!mark) return null;
  if (inside === 0) return <MarkGlyph mark={mark} label={markWords} />;
  return (
    <span className={`inside-mark inside-${mark}`} role="img" aria-label={markWords}>
      <MarkGlyph mark={mark} size={8} />
      {Math.min(99, inside)}
    </span>
  );
}

function Chevron({ open }: { readonly open: boolean }) {
  return (
    <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
      <path
        d={open ? 'M1.8 3.4L5 6.6L8.2 3.4' : 'M3.4 1.8L6.6 5L3.4 8.2'}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
      />
    </svg>
  );
}
