const hearers = new Set<() => void>();

/** Asks the timeline on screen to put itself on the clipboard; nothing happens where there is none. */
export function askCopy(): void {
  for (const hear of hearers) hear();
}

/** The timeline listens while it is on screen; returns how to stop. */
export function hearCopy(hear: () => void): () => void {
  hearers.add(hear);
  return () => {
    hearers.delete(hear);
  };
}
