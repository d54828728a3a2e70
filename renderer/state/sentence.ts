import { translator } from '@shared/i18n/index';
import { store } from './store';

/** A sentence in the reader's language, by its key ("saving.readOnly"). Keys made of codes are checked by tests, not
 *  by the compiler. */
export function sentence(
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const t = translator(store.getState().language) as unknown as (
    key: string,
    values: Readonly<Record<string, string | number>>,
  ) => string;
  return t(key, values);
}
