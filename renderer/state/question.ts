import type { AppActions, Answer, Question } from './appState';
import { store } from './store';

let waiting: ((answer: Answer | null) => void) | null = null;

/** Asks the user something that is not to be guessed; null where no answer was given: then nothing is to be done. */
export function ask(question: Question): Promise<Answer | null> {
  settle(null);
  return new Promise((resolve) => {
    waiting = resolve;
    store.setState({ question, dialog: { name: 'question' } });
  });
}

/** The answer of the dialog; closing it is none. */
export const questionActions: Pick<AppActions, 'answerQuestion'> = {
  answerQuestion: (answer) => {
    store.setState({ question: null, dialog: null });
    settle(answer);
  },
};

/** A question whose dialog gave way to another one has no answer. Returns how to stop looking. */
export function watchQuestion(): () => void {
  return store.subscribe(({ dialog, question }) => {
    if (!question || dialog?.name === 'question') return;
    store.setState({ question: null });
    settle(null);
  });
}

function settle(answer: Answer | null): void {
  const heard = waiting;
  waiting = null;
  heard?.(answer);
}
