import { useTranslations } from 'use-intl';
import { isOver, lookOf } from '@shared/gantt/look';
import { classOfKind } from '@shared/model/event';
import type { ScheduleLine } from '@shared/model/scheduleLines';
import { KindGlyph } from '@renderer/ui/Glyph';
import './stateCell.css';

interface StateCellProps {
  readonly line: ScheduleLine;
  readonly word: string;
}

/** The state by pattern and by word: a small bar for what sits, the glyph for what is due; what is late says for how
 *  long. */
export function StateCell({ line, word }: StateCellProps) {
  const t = useTranslations('schedule');
  const late = line.late !== null;
  return (
    <div role="gridcell" className={`cell-state ${late ? 'late' : ''}`}>
      <span className="state-sign">
        <StateSign line={line} />
      </span>
      {late ? t('late', { days: line.late! }) : word}
    </div>
  );
}

function StateSign({ line }: { readonly line: ScheduleLine }) {
  const look = lookOf(line.kind);
  const eventClass = classOfKind[line.kind];
  if (eventClass === 'due' || eventClass === 'fact') {
    const variant =
      line.state === 'done'
        ? 'filled'
        : line.state === 'cancelled'
          ? 'struck'
          : line.late !== null
            ? 'missed'
            : 'hollow';
    return <KindGlyph look={look} variant={variant} held={line.state === 'done'} />;
  }
  if (line.state === 'unplanned') return <span className="state-bar unplanned" />;
  const color = `kind-${look === 'application' || look === 'phase' ? 'reference' : look}`;
  const shade = isOver(line.state) ? `${color}-held` : color;
  return (
    <span
      className={`state-bar ${line.state}`}
      style={{ '--kind': `var(--${shade})`, '--kind-edge': `var(--${color})` } as object}
    />
  );
}
