import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

const said = createStore<{ readonly text: string }>(() => ({ text: '' }));

/** Says politely, to those who do not see it, what a command did to the window. */
export function announce(text: string): void {
  said.setState({ text });
}

/** What was announced last. */
export function useAnnounced(): string {
  return useStore(said, (state) => state.text);
}
