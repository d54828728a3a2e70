import type { en } from '@shared/i18n/en';

declare module 'use-intl' {
  interface AppConfig {
    readonly Messages: typeof en;
  }
}
