/** Languages that the program speaks. The registry in shared/i18n has one entry for each. */
export type Language = 'en' | 'fr' | 'es';

/** One text in every language of the program. */
export type LocalText = Readonly<Record<Language, string>>;
