import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { formatDayList } from '@shared/i18n/dates';
import { shiftDates } from '@shared/gantt/draft';
import { toDay } from '@shared/model/time';
import type { Language } from '@shared/model/text';
import { actions, getState, useApp } from '@renderer/state/planStore';
import { refusalText } from '@renderer/state/words';
import type { MonthEntry } from './monthEntries';

interface Draft {
  readonly key: string;
  /** Whole days from where it stands in the plan. */
  readonly offset: number;
  readonly by: 'pointer' | 'keys';
}

/** An entry on its way to other days: a draft until it drops, then one command. */
export interface Moving {
  /** The entries, with the one that moves where it would be. */
  readonly entries: readonly MonthEntry[];
  readonly key: string | null;
  readonly by: Draft['by'] | null;
  /** What assistive technology is told. */
  readonly said: string;
  /** Takes up the selected event; what may not move is said. */
  readonly takeUp: () => void;
  /** Moves what was taken up by so many days more. */
  readonly shift: (days: number) => void;
  /** Shows an entry so many days from its place, under the pointer. */
  readonly drag: (key: string, offset: number) => void;
  readonly drop: () => void;
  readonly putBack: () => void;
}

/** What is being moved on the page, by pointer or by keys. */
export function useMoving(entries: readonly MonthEntry[]): Moving {
  const t = useTranslations('month');
  const language = useApp((s) => s.language);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [said, setSaid] = useState('');
  const shown = useMemo(() => (draft ? withDraft(entries, draft) : entries), [entries, draft]);
  const moved = draft ? entries.find((entry) => entry.key === draft.key) : undefined;

  const shift = (days: number) => {
    if (!draft || !moved) return;
    setDraft({ ...draft, offset: draft.offset + days });
    setSaid(t('moving', wordsOf(moved, draft.offset + days, language)));
  };
  const drop = () => {
    setDraft(null);
    if (!moved || !draft || draft.offset === 0) return;
    if (move(moved, draft.offset)) setSaid(t('moved', wordsOf(moved, draft.offset, language)));
  };
  const putBack = () => {
    setDraft(null);
    if (moved) setSaid(t('putBack', { title: moved.title }));
  };
  const takeUp = () => {
    const { selection } = getState();
    const key = selection?.type === 'event' ? `event:${selection.id}` : '';
    const entry = entries.find((e) => e.key === key);
    if (!entry) setSaid(t('chooseFirst'));
    else if (!entry.movable) setSaid(t('over', { title: entry.title }));
    else {
      setDraft({ key, offset: 0, by: 'keys' });
      setSaid(t('moving', wordsOf(entry, 0, language)));
    }
  };
  return {
    entries: shown,
    key: draft?.key ?? null,
    by: draft?.by ?? null,
    said,
    takeUp,
    shift,
    drag: (key, offset) => setDraft({ key, offset, by: 'pointer' }),
    drop,
    putBack,
  };
}

function wordsOf(entry: MonthEntry, offset: number, language: Language) {
  const days = entry.segments.flatMap(({ start, end }) =>
    Array.from({ length: end - start }, (_, i) => toDay(start + i + offset)),
  );
  return { title: entry.title, dates: formatDayList(days, language, { weekday: true }) };
}

/** Runs the command; says why not where it is refused. */
function move(entry: MonthEntry, offset: number): boolean {
  const event = entry.item!.event!;
  const { span, sittings, at } = shiftDates(event, offset);
  const result = actions.run('move-event', { eventId: event.id, dates: { span, sittings, at } });
  if (!result.ok) actions.notify('error', refusalText(result.error, getState().language));
  else actions.select({ type: 'event', id: event.id });
  return result.ok;
}

function withDraft(entries: readonly MonthEntry[], draft: Draft): readonly MonthEntry[] {
  return entries.map((entry) => {
    if (entry.key !== draft.key) return entry;
    const segments = entry.segments.map(({ start, end }) => ({
      start: toDay(start + draft.offset),
      end: toDay(end + draft.offset),
    }));
    return { ...entry, segments };
  });
}
