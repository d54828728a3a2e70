let wanted: string | null = null;

/** Asks the findings panel to open with one person's findings. */
export function wantPerson(personId: string): void {
  wanted = personId;
}

/** The person that was asked for, once. */
export function takeWantedPerson(): string | null {
  const taken = wanted;
  wanted = null;
  return taken;
}
