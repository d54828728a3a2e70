import { describe, expect, it } from 'vitest';
import { translator } from '@shared/i18n';
import { ruleLimitWords } from '@shared/i18n/ruleLimitWords';
import { defaultSettings, type Settings } from '@shared/model/plan';
import { ruleLimits } from '@shared/rules/ruleLimits';

const said = (settings: Partial<Settings>, language: 'en' | 'fr' | 'es' = 'en') =>
  ruleLimitWords(ruleLimits({ ...defaultSettings, ...settings }), translator(language));

describe('what the settings keep from being said', () => {
  it('is nothing in a plan that nobody has changed, nor where a rule may be as grave as can be', () => {
    expect(said({})).toEqual([]);
    expect(said({ gravest: { window: 'error', panels: 'warning', slot: 'error' } })).toEqual([]);
  });

  it('is which rules are off, and which are softened to what', () => {
    expect(said({ rulesOff: ['room'], gravest: { overlap: 'notice', window: 'warning' } })).toEqual(
      [
        '1 rule is off: Room.',
        '2 rules are softened: Window (at most “Warning”), Overlap (at most “Notice”).',
      ],
    );
  });

  it('names a rule that is off once, in the order of the rules', () => {
    const limits = ruleLimits({ rulesOff: ['room', 'window'], gravest: { room: 'notice' } });
    expect(limits).toEqual({ off: ['window', 'room'], softened: [] });
  });

  it.each(['fr', 'es'] as const)('is said in %s', (language) => {
    const sentences = said({ rulesOff: ['room'], gravest: { cap: 'notice' } }, language);
    expect(sentences).toHaveLength(2);
    expect(sentences.join()).not.toContain('people.');
  });
});
