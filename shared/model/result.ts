/** A value, or the reason why there is none. For wishes that can be impossible; never for our own mistakes. */
export type Result<T, E> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** Why a command did not run: a code that i18n turns into a sentence, and the facts for it. */
export interface Refusal {
  readonly code: string;
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** The value as a Result. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** A refusal as a Result. */
export function refuse(
  code: string,
  facts?: Readonly<Record<string, string | number>>,
): { readonly ok: false; readonly error: Refusal } {
  return { ok: false, error: facts ? { code, facts } : { code } };
}
