import { describe, expect, it } from 'vitest';
import { budgetSentence, budgetText } from '@shared/i18n/budgetText';
import { day } from '@shared/model/time';
import { findProcess } from '@shared/processes';

const context = { planId: 'p', newUid: () => 'u', now: Date.UTC(2026, 10, 21) };
const sample = findProcess('A/RES/71/280')!.newSample!(context);

describe('the days of a phase', () => {
  const on = day('2018-03-15');

  it('are a sentence on paper in each language', () => {
    expect(budgetSentence(sample, 'phase-3', on, 'en')).toBe(
      'Six rounds in New York, 26 sitting days (para. 28); 7 of 26 by the end of 15 March.',
    );
    expect(budgetSentence(sample, 'phase-3', on, 'fr')).toBe(
      'Six cycles à New York, 26 jours de séance (par. 28)\u202F; 7 sur 26 au soir du 15 mars.',
    );
    expect(budgetSentence(sample, 'phase-3', on, 'es')).toBe(
      'Seis rondas en Nueva York, 26 días de sesión (párr. 28); 7 de 26 al final del 15 de marzo.',
    );
  });

  it('say nothing about a day count that is not under way', () => {
    expect(budgetSentence(sample, 'phase-3', day('2018-01-01'), 'en')).toBe(
      'Six rounds in New York, 26 sitting days (para. 28).',
    );
  });

  it('are short in the schedule', () => {
    expect(budgetText(sample, 'phase-3', on, 'en')).toBe(
      '26 of 26 days in 6 rounds (para. 28), 7 so far',
    );
  });

  it('are empty where nothing is given', () => {
    expect(budgetText(sample, null, on, 'en')).toBe('');
    expect(budgetSentence(sample, null, on, 'en')).toBe('');
  });
});
