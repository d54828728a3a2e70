import { useMemo } from 'react';
import type { Window } from '@shared/model/mandate';
import { resolveWindows } from '@shared/windows/resolveWindows';
import { windowOf } from '@shared/windows/window';
import { usePanel } from './panel';

/** The window of a mandate or of its member as of the panel's day; null without a mandate. */
export function useWindow(mandateId: string | null, memberId: string | null): Window | null {
  const { plan, today } = usePanel();
  const { mandates, events } = plan;
  const windows = useMemo(
    () => (mandateId === null ? null : resolveWindows({ mandates, events }, today.day)),
    [mandateId, mandates, events, today.day],
  );
  return windows === null || mandateId === null ? null : windowOf(windows, mandateId, memberId);
}
