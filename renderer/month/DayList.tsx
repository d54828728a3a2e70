import { type RefObject, useRef } from 'react';
import { Button, Dialog, Popover } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { formatDay } from '@shared/i18n/dates';
import type { Day } from '@shared/model/time';
import { actions, useApp } from '@renderer/state/planStore';
import { EntryGlyph } from './EntryGlyph';
import { selectionOf } from './EntryPiece';
import type { MonthEntry } from './monthEntries';
import { useEntryWords } from './useEntryWords';
import { entriesOn } from './weekLayout';

interface DayListProps {
  readonly day: Day;
  readonly entries: readonly MonthEntry[];
  readonly grid: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** Everything on one day, beside it. Choosing one selects it. */
export function DayList({ day, entries, grid, onClose }: DayListProps) {
  const t = useTranslations('month');
  const words = useEntryWords();
  const language = useApp((s) => s.language);
  const cell = useRef<Element | null>(null);
  cell.current = grid.current?.querySelector(`[data-day="${day}"]`) ?? null;
  const found = entriesOn(day, entries);
  const title = formatDay(day, language, 'long');
  const choose = (entry: MonthEntry) => {
    actions.select(selectionOf(entry));
    onClose();
  };
  return (
    <Popover
      className="popover month-list"
      triggerRef={cell}
      isOpen
      placement="bottom start"
      onOpenChange={(open) => !open && onClose()}
    >
      <Dialog className="month-list-dialog" aria-label={t('dayList', { day: title })}>
        <h3>{title}</h3>
        {found.length === 0 && <p className="second">{t('nothing')}</p>}
        <ul>
          {found.map((entry) => (
            <li key={entry.key}>
              <Button
                className="month-list-row"
                aria-label={words(entry)}
                onPress={() => choose(entry)}
              >
                <EntryGlyphOnGround entry={entry} />
                {entry.title}
              </Button>
            </li>
          ))}
        </ul>
      </Dialog>
    </Popover>
  );
}

/** In a list there is no bar behind the glyph. */
function EntryGlyphOnGround({ entry }: { readonly entry: MonthEntry }) {
  return <EntryGlyph entry={entry.shape === 'bar' ? { ...entry, state: 'tentative' } : entry} />;
}
