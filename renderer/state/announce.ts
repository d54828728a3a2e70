import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** What was announced last. */
export interface Announced {
  readonly text: string;
  /** What is selected at this moment is said, in the words of the status bar, instead of a text. */
  readonly isSelection: boolean;
}

const said = createStore<Announced>(() => ({ text: '', isSelection: false }));

/** Says politely, to those who do not see it, what a command did to the window. */
export function announce(text: string): void {
  say(text, false);
}

/** Says politely what a command selected, where the focus stays elsewhere. */
export function announceSelection(): void {
  say('', true);
}

/** The same once more is another text, or nothing would be said. */
function say(text: string, isSelection: boolean): void {
  const isAgain = said.getState().text === text;
  said.setState({ text: isAgain ? `${text}\u00a0` : text, isSelection });
}

/** What was announced last; another object each time. */
export function useAnnounced(): Announced {
  return useStore(said, (state) => state);
}
