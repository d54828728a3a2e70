import { useEffect, useState } from 'react';
import type { Notice } from '@renderer/state/appState';
import { actions } from '@renderer/state/planStore';

/** What a message puts on its element so that nobody loses it while reading. */
interface Stay {
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/** Dismisses a message when it had its time. The time begins anew after the pointer or the focus was on it and after
 *  the window was out of sight. */
export function useLeaving(notice: Notice): Stay {
  const [hovered, setHovered] = useState(false);
  const [focused, setFocused] = useState(false);
  const inSight = useInSight();
  const held = hovered || focused || !inSight;
  const time = readingMs(notice);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(() => actions.dismissNotice(notice.id), time);
    return () => clearTimeout(timer);
  }, [held, notice.id, time]);
  return {
    onPointerEnter: () => setHovered(true),
    onPointerLeave: () => setHovered(false),
    onFocus: () => setFocused(true),
    onBlur: () => setFocused(false),
  };
}

/** Milliseconds that a message stands: five seconds and 60 ms a character, which is slow reading; three times that
 *  where something went wrong or can be answered. */
export function readingMs({ gravity, text, action }: Omit<Notice, 'id'>): number {
  const time = 5000 + 60 * text.length;
  return gravity === 'error' || action !== undefined ? 3 * time : time;
}

function useInSight(): boolean {
  const [inSight, setInSight] = useState(() => document.visibilityState === 'visible');
  useEffect(() => {
    const look = () => setInSight(document.visibilityState === 'visible');
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return inSight;
}
