import type { Action } from './action';

/** What of a key press decides; a KeyboardEvent is one. */
export interface KeyPress {
  readonly key: string;
  readonly code?: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** True where the keys "Ctrl+Shift+Z" are pressed; Command counts as Ctrl. Digits are found by place, so that
 *  keyboards where they need Shift reach them too. */
export function isPressed(keys: string, press: KeyPress): boolean {
  const parts = keys.split('+');
  const key = parts[parts.length - 1]!;
  if (parts.includes('Ctrl') !== (press.ctrlKey || press.metaKey)) return false;
  if (parts.includes('Alt') !== press.altKey) return false;
  if (/^\d$/.test(key)) return press.code === `Digit${key}` || press.key === key;
  // A sign such as "/" may need Shift on a keyboard: then Shift is no part of the wish.
  if (/^\W$/.test(key)) return press.key === key;
  return (
    parts.includes('Shift') === press.shiftKey && press.key.toLowerCase() === key.toLowerCase()
  );
}

/** The action whose keys are pressed, or null. */
export function actionPressed(
  actions: readonly Action[],
  press: KeyPress,
  typing: boolean,
): Action | null {
  return (
    actions.find(
      (a) =>
        (!typing || a.whileTyping === true) && a.shortcuts?.some((keys) => isPressed(keys, press)),
    ) ?? null
  );
}
