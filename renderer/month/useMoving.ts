import { type PointerEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { formatDayList } from '@shared/i18n/dates';
import { shiftDates } from '@shared/gantt/draft';
import { type Day, toDay } from '@shared/model/time';
import { actions, getState, useApp } from '@renderer/state/planStore';
import { refusalText } from '@renderer/state/words';
import type { MonthEntry } from './monthEntries';

/** Pixels that a pointer goes before a press is a drag. */
const dragFrom = 4;

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
  readonly isMoving: boolean;
  readonly byKeys: boolean;
  /** What assistive technology is told. */
  readonly said: string;
  /** Takes up the selected event; false where there is none that may move. */
  readonly begin: () => boolean;
  readonly shift: (days: number) => void;
  readonly drop: () => void;
  readonly cancel: () => void;
  readonly pointer: {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: (event: PointerEvent) => void;
    readonly onPointerCancel: () => void;
  };
}

/** Moving by pointer and by keys; Escape puts back what is being moved. */
export function useMoving(
  grid: RefObject<HTMLElement | null>,
  entries: readonly MonthEntry[],
): Moving {
  const t = useTranslations('month');
  const language = useApp((s) => s.language);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [said, setSaid] = useState('');
  const grabbed = useRef<{ key: string; day: Day; x: number; y: number } | null>(null);
  const shown = useMemo(() => (draft ? withDraft(entries, draft) : entries), [entries, draft]);

  const words = (entry: MonthEntry, offset: number) => ({
    title: entry.title,
    dates: formatDayList(
      entry.segments.flatMap(({ start, end }) =>
        Array.from({ length: end - start }, (_, i) => toDay(start + i + offset)),
      ),
      language,
      { weekday: true },
    ),
  });
  const entryOf = (key: string) => entries.find((entry) => entry.key === key);
  const cancel = () => {
    const entry = draft && entryOf(draft.key);
    grabbed.current = null;
    setDraft(null);
    if (entry) setSaid(t('putBack', { title: entry.title }));
  };
  const drop = () => {
    const entry = draft && entryOf(draft.key);
    grabbed.current = null;
    setDraft(null);
    if (!entry || !draft || draft.offset === 0) return;
    if (move(entry, draft.offset)) setSaid(t('moved', words(entry, draft.offset)));
  };

  const isDragging = draft?.by === 'pointer';
  const cancelNow = useRef(cancel);
  cancelNow.current = cancel;
  useEffect(() => {
    if (!isDragging) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      cancelNow.current();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [isDragging]);

  return {
    entries: shown,
    key: draft?.key ?? null,
    isMoving: draft !== null,
    byKeys: draft?.by === 'keys',
    said,
    begin: () => {
      const { selection } = getState();
      const entry = selection?.type === 'event' ? entryOf(`event:${selection.id}`) : undefined;
      if (!entry) setSaid(t('chooseFirst'));
      else if (!entry.movable) setSaid(t('over', { title: entry.title }));
      else {
        setDraft({ key: entry.key, offset: 0, by: 'keys' });
        setSaid(t('moving', words(entry, 0)));
        return true;
      }
      return false;
    },
    shift: (days) => {
      const entry = draft && entryOf(draft.key);
      if (!draft || !entry) return;
      setDraft({ ...draft, offset: draft.offset + days });
      setSaid(t('moving', words(entry, draft.offset + days)));
    },
    drop,
    cancel,
    pointer: {
      onPointerDown: (event) => {
        const piece = (event.target as HTMLElement).closest<HTMLElement>('[data-entry]');
        const day = dayAt(event.clientX, event.clientY);
        const entry = piece && entryOf(piece.dataset['entry']!);
        if (event.button !== 0 || day === null || !entry?.movable) return;
        grabbed.current = { key: entry.key, day, x: event.clientX, y: event.clientY };
      },
      onPointerMove: (event) => {
        const grab = grabbed.current;
        if (!grab) return;
        const far = Math.hypot(event.clientX - grab.x, event.clientY - grab.y) > dragFrom;
        if (!draft && !far) return;
        if (!draft) grid.current?.setPointerCapture(event.pointerId);
        const day = dayAt(event.clientX, event.clientY);
        if (day === null) return;
        setDraft({ key: grab.key, offset: day - grab.day, by: 'pointer' });
      },
      onPointerUp: () => {
        if (isDragging) drop();
        grabbed.current = null;
      },
      onPointerCancel: () => isDragging && cancel(),
    },
  };
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

/** The day under a point: the cell itself, not what reaches over it. */
function dayAt(x: number, y: number): Day | null {
  for (const element of document.elementsFromPoint(x, y)) {
    const day = (element as HTMLElement).dataset['day'];
    if (day !== undefined) return toDay(Number(day));
  }
  return null;
}
