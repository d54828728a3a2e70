import type { CSSProperties } from 'react';
import { useTranslations } from 'use-intl';
import { isOver } from '@shared/gantt/look';
import { markOf, subjectOfTarget } from '@shared/gantt/marks';
import type { Selection } from '@renderer/state/appState';
import { actions, useApp } from '@renderer/state/planStore';
import { MarkGlyph } from '@renderer/ui/Glyph';
import { EntryGlyph } from './EntryGlyph';
import type { MonthEntry } from './monthEntries';
import { useEntryWords } from './useEntryWords';
import { dayHead, laneHeight } from './useLanes';
import type { WeekPiece } from './weekLayout';
import './monthPiece.css';

interface EntryPieceProps {
  readonly piece: WeekPiece;
  /** It is being moved and not yet in the plan. */
  readonly draft: boolean;
}

/** A run of days of an entry: a click selects it, a second one opens the inspector, a drag moves it. */
export function EntryPiece({ piece, draft }: EntryPieceProps) {
  const { entry, start, end, lane } = piece;
  const gravityWord = useTranslations('words.gravity');
  const words = useEntryWords();
  const selected = useApp((s) => isSelected(s.selection, entry));
  const mark = useApp((s) => markOf([subjectOfTarget(entry.target)], s.findings.bySubject));
  const n = end - start;
  const top = dayHead + lane * laneHeight;
  return (
    <>
      {piece.gap > 0 && (
        <span
          className="month-join"
          style={
            {
              top: top + 8,
              insetInlineStart: `calc(${n * 100}% + ${n - 3}px)`,
              width: `calc(${piece.gap * 100}% + ${piece.gap + 5}px)`,
              ...coloursOf(entry),
            } as CSSProperties
          }
        />
      )}
      <button
        type="button"
        tabIndex={-1}
        className={`month-piece ${classesOf(piece, draft, selected)}`}
        style={
          {
            top,
            width: `calc(${n * 100}% + ${n - 1 - 4}px)`,
            ...coloursOf(entry),
          } as CSSProperties
        }
        data-entry={entry.key}
        data-start={start}
        aria-label={words(entry)}
        aria-pressed={selected}
        onClick={() => actions.select(selectionOf(entry))}
        onDoubleClick={() => actions.setSidePanel('inspector')}
      >
        {piece.leads && (
          <>
            <EntryGlyph entry={entry} />
            <span className="piece-title" dir="auto">
              {n === 1 ? entry.short : entry.title}
            </span>
            {mark && (
              <span className="piece-mark">
                <MarkGlyph mark={mark} label={gravityWord(mark)} />
              </span>
            )}
          </>
        )}
      </button>
    </>
  );
}

/** What an entry selects. */
export function selectionOf(entry: MonthEntry): Selection {
  return entry.target;
}

function isSelected(selection: Selection | null, { target }: MonthEntry): boolean {
  if (!selection || selection.type !== target.type || selection.id !== target.id) return false;
  return (
    selection.type !== 'mandate' || selection.memberId === (target as typeof selection).memberId
  );
}

function classesOf(piece: WeekPiece, draft: boolean, selected: boolean): string {
  const { entry } = piece;
  return [
    entry.shape,
    entry.state,
    piece.begins ? '' : 'cut-start',
    piece.ends ? '' : 'cut-end',
    entry.movable ? 'movable' : '',
    draft ? 'draft' : '',
    selected ? 'selected' : '',
  ].join(' ');
}

function coloursOf({ look, state, shape }: MonthEntry): Record<string, string> {
  if (shape !== 'bar') return {};
  const colour = look === 'phase' || look === 'application' ? 'kind-reference' : `kind-${look}`;
  const shade = state !== 'unplanned' && isOver(state) ? `${colour}-held` : colour;
  return {
    '--kind': `var(--${shade})`,
    '--kind-edge': `var(--${colour})`,
    '--on-kind': `var(--on-${shade})`,
  };
}
