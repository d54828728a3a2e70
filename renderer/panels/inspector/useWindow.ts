import type { Window } from '@shared/model/mandate';
import { windowOf } from '@shared/windows/window';
import { windowsOf } from '@shared/windows/windowsOf';
import { usePanel } from './panel';

/** The window of a mandate or of its member as of the panel's day; null without a mandate. */
export function useWindow(mandateId: string | null, memberId: string | null): Window | null {
  const { plan, today } = usePanel();
  return mandateId === null ? null : windowOf(windowsOf(plan, today.day), mandateId, memberId);
}
