import { createContext, useContext } from 'react';
import type { Today } from '@shared/model/asOf';
import type { Plan } from '@shared/model/plan';
import type { Language } from '@shared/model/text';
import type { Selection } from '@renderer/state/appState';

/** What every part of the inspector reads and may do. */
export interface Panel {
  readonly plan: Plan;
  readonly language: Language;
  /** The day of the question, as of which things are shown. */
  readonly today: Today;
  /** Runs a command; the sentence that says why not, or null where it was done. */
  readonly run: (commandId: string, args: unknown) => string | null;
  readonly select: (selection: Selection) => void;
}

const context = createContext<Panel | null>(null);

/** Gives the inspector's parts their plan. */
export const PanelProvider = context.Provider;

/** The panel's plan, language, day and commands. Throws outside an inspector. */
export function usePanel(): Panel {
  const panel = useContext(context);
  if (!panel) throw new Error('usePanel: expected a PanelProvider above');
  return panel;
}
