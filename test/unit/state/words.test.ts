import { describe, expect, it } from 'vitest';
import { refusalText, stepWords } from '@renderer/state/words';
import { day } from '@shared/model/time';

describe('the name of a step', () => {
  const step = { command: 'move-event', label: { title: 'Hearing', title_fr: 'Audition' } };

  it('is said in the reader’s language, with the title of that language where there is one', () => {
    expect(stepWords(step, 'en')).toBe('move Hearing');
    expect(stepWords(step, 'fr')).toBe('déplacer Audition');
    expect(stepWords(step, 'es')).toBe('mover Hearing');
  });

  it('needs no title where the command has none', () => {
    expect(stepWords({ command: 'edit-settings', label: {} }, 'en')).toBe('change the settings');
  });
});

describe('the sentence of a refusal', () => {
  it('says which time does not exist, on which day, in which zone', () => {
    const facts = { day: day('2017-03-12'), minute: 150, zone: 'America/New_York' };
    expect(refusalText({ code: 'no-such-time', facts }, 'en')).toBe(
      '02:30 on 12 Mar 2017 does not exist there (America/New_York): the clocks go forward. Choose another time.',
    );
  });

  it('counts in every language', () => {
    const refusal = { code: 'mandate-answered', facts: { count: 1 } };
    expect(refusalText(refusal, 'en')).toContain('1 event answers');
    expect(refusalText(refusal, 'es')).toContain('1 evento responde');
  });
});
