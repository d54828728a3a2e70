import type { Language } from '../model/text';

/** Tags for Intl: dates and numbers are written the way the United Nations does in each language. */
export const localeOf: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  fr: 'fr-FR',
  es: 'es-ES',
};

/** Scripts that are written from right to left. */
const rightToLeft: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm']);

/** Which way a language is written, by the script of its tag; time in the chart runs the same way. Source: BCP 47 and
 *  the likely subtags of Unicode CLDR. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(locale).maximize();
  return rightToLeft.has(script ?? '') ? 'rtl' : 'ltr';
}
