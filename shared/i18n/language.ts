import type { Language } from '../model/text';

/** Tags for Intl: dates and numbers are written the way the United Nations does in each language. */
export const localeOf: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  fr: 'fr-FR',
  es: 'es-ES',
};
