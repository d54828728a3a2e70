import { createTranslator } from 'use-intl/core';
import type { Language } from '../model/text';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { localeOf } from './language';
import type { Messages } from './messages';

/** The registry of languages: code, own name, sentences. */
export const languages: readonly {
  readonly code: Language;
  readonly name: string;
  readonly messages: Messages;
}[] = [
  { code: 'en', name: 'English', messages: en },
  { code: 'fr', name: 'Français', messages: fr },
  { code: 'es', name: 'Español', messages: es },
];

/** The sentences of a language. */
export function messagesOf(language: Language): Messages {
  const found = languages.find((l) => l.code === language);
  if (!found) throw new RangeError(`messagesOf: unknown language ${language}`);
  return found.messages;
}

const translators = new Map<Language, ReturnType<typeof newTranslator>>();

/** A function from key ("rules.cap") and values to a sentence, outside React. One for each language: it keeps what it has
 *  read of a sentence, which costs more than to fill it in. */
export function translator(language: Language): ReturnType<typeof newTranslator> {
  const t = translators.get(language) ?? newTranslator(language);
  translators.set(language, t);
  return t;
}

function newTranslator(language: Language) {
  return createTranslator({
    locale: localeOf[language],
    messages: messagesOf(language) as typeof en,
    timeZone: 'UTC',
  });
}

/** What translator gives. */
export type Translate = ReturnType<typeof translator>;
