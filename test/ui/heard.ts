/** What those hear who do not see the window: every text that a live region takes, in its order. */
export interface Heard {
  /** What was said since it was asked last. */
  readonly since: () => readonly string[];
  readonly stop: () => void;
}

const LIVE = '[aria-live=polite], [aria-live=assertive], [role=status], [role=alert], [role=log]';

/** Listens to the live regions of the page, those that come later too. */
export function listen(): Heard {
  const known = new Map<Element, string>();
  let said: string[] = [];
  const look = (isFirst: boolean) => {
    for (const region of document.querySelectorAll(LIVE)) {
      const text = region.textContent;
      if (known.get(region) === text) continue;
      known.set(region, text);
      if (!isFirst && text.trim() !== '') said.push(text.trim());
    }
  };
  look(true);
  const observer = new MutationObserver(() => look(false));
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  return {
    since: () => {
      look(false);
      const before = said;
      said = [];
      return before;
    },
    stop: () => observer.disconnect(),
  };
}
