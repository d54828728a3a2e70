import { describe, expect, it } from 'vitest';
import { fr } from '@shared/i18n/fr';

/** Every sentence of a table of messages, with its key. */
function sentences(table: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(table).flatMap(([key, value]) => {
    const at = path === '' ? key : `${path}.${key}`;
    return typeof value === 'string' ? [[at, value] as const] : sentences(value as object, at);
  });
}

const all = sentences(fr);

describe('French', () => {
  it.each([
    ['no plain space before a high sign', / [:;?!»]/],
    ['no plain space after an opening quotation mark', /« /],
    ['no straight apostrophe between letters', /\p{L}'\p{L}/u],
    ['one word for a time window: période', /(sa|la|leurs?) fenêtres? (ne|pour|,|prescrite)/],
  ])('has %s', (_name, wrong) => {
    expect(all.filter(([, text]) => wrong.test(text))).toEqual([]);
  });
});
