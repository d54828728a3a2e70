import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

/** Takes what was typed; the sentence that says why not, or null where it was taken. */
export type Commit = (draft: string) => string | null;

/** A fact that is edited where it stands. */
export interface InlineEdit {
  readonly editing: boolean;
  readonly draft: string;
  readonly problem: string | null;
  readonly begin: () => void;
  readonly change: (draft: string) => void;
  /** Commits and, where it was taken, ends; `back` puts the focus on the fact again. */
  readonly finish: (back: boolean) => void;
  readonly cancel: () => void;
  /** The fact's own button, to which the focus returns. */
  readonly button: RefObject<HTMLButtonElement | null>;
}

/** State of one inline edit: the draft stays where it was refused, so that nothing typed is lost. */
export function useInlineEdit(value: string, commit: Commit): InlineEdit {
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement | null>(null);
  const focusBack = useRef(false);

  useEffect(() => {
    if (draft === null && focusBack.current) {
      focusBack.current = false;
      button.current?.focus();
    }
  }, [draft]);

  const close = useCallback((back: boolean) => {
    focusBack.current = back;
    setProblem(null);
    setDraft(null);
  }, []);

  return {
    editing: draft !== null,
    draft: draft ?? value,
    problem,
    button,
    begin: () => setDraft(value),
    change: (next) => {
      setProblem(null);
      setDraft(next);
    },
    finish: (back) => {
      if (draft === null) return;
      const refused = draft === value ? null : commit(draft);
      if (refused === null) close(back);
      else setProblem(refused);
    },
    cancel: () => close(true),
  };
}
