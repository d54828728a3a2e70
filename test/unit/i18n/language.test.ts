import { describe, expect, it } from 'vitest';
import { directionOf, localeOf } from '@shared/i18n/language';

describe('the direction of a language', () => {
  it.each(Object.values(localeOf))('%s is written from left to right', (locale) => {
    expect(directionOf(locale)).toBe('ltr');
  });

  it.each(['ar', 'ar-EG', 'fa-IR', 'he', 'ur-PK', 'ps', 'ckb', 'az-Arab', 'dv'])(
    '%s is written from right to left',
    (locale) => {
      expect(directionOf(locale)).toBe('rtl');
    },
  );

  it.each(['ru', 'zh-Hans', 'az-Latn', 'tr', 'sr-Cyrl'])('%s is not', (locale) => {
    expect(directionOf(locale)).toBe('ltr');
  });
});
