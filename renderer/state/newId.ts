/** A random id, new at each call, fit for file names. */
export function newId(): string {
  return crypto.randomUUID();
}
