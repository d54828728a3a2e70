import type { en } from '@shared/i18n/en';
import type { Language } from '@shared/model/text';

declare module 'use-intl' {
  interface AppConfig {
    readonly Locale: Language;
    readonly Messages: typeof en;
  }
}
