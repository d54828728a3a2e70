import { describe, expect, it } from 'vitest';
import type { TimeExpression } from '@shared/model/mandate';
import { day, toMinute } from '@shared/model/time';
import { wordingOf } from '@shared/i18n/wording';

const ym = (year: number, month: number) => ({ year, month });
const april = { form: 'month', month: ym(2018, 4) } as const;
const title = (id: string) => ({ 'phase-3': 'Phase III' })[id] ?? id;

describe('what a text says about time, in words', () => {
  it.each<[TimeExpression, string, string, string]>([
    [
      { form: 'day', day: day('2022-01-26') },
      '26 January 2022',
      '26 janvier 2022',
      '26 de enero de 2022',
    ],
    [april, 'April 2018', 'avril 2018', 'abril de 2018'],
    [
      { form: 'months', first: ym(2017, 4), last: ym(2017, 11) },
      'April to November 2017',
      'avril à novembre 2017',
      'de abril a noviembre de 2017',
    ],
    [
      { form: 'months', first: ym(2017, 11), last: ym(2018, 1) },
      'November 2017 to January 2018',
      'novembre 2017 à janvier 2018',
      'de noviembre de 2017 a enero de 2018',
    ],
    [
      { form: 'part-of-month', part: 'early', month: ym(2018, 2) },
      'early February 2018',
      'début février 2018',
      'principios de febrero de 2018',
    ],
    [
      { form: 'choice-of-months', months: [ym(2017, 4), ym(2017, 5)] },
      'April or May 2017',
      'avril ou mai 2017',
      'abril o mayo de 2017',
    ],
    [{ form: 'year', year: 2006 }, '2006', '2006', '2006'],
    [
      { form: 'year', year: 2024, half: 1 },
      'first half of 2024',
      'premier semestre 2024',
      'primer semestre de 2024',
    ],
    [
      { form: 'session', session: 82, quarter: 1 },
      'first quarter of the 82nd session',
      'premier trimestre de la 82e session',
      'primer trimestre del 82º período de sesiones',
    ],
    [
      { form: 'no-later-than', limit: april },
      'no later than April 2018',
      'au plus tard en avril 2018',
      'a más tardar en abril de 2018',
    ],
    [
      {
        form: 'no-later-than',
        limit: { form: 'day', day: day('2022-01-26') },
        time: toMinute(1020),
        zone: 'America/New_York',
      },
      'no later than 26 January 2022, 17:00 New York',
      'au plus tard le 26 janvier 2022, 17 h 00, heure de New York',
      'a más tardar el 26 de enero de 2022, 17:00, hora de New York',
    ],
    [
      { form: 'relative', relation: 'before', target: { to: 'phase', id: 'phase-3' } },
      'before “Phase III”',
      'avant « Phase III »',
      'antes de «Phase III»',
    ],
    [
      { form: 'relative', relation: 'after', target: { to: 'phase', id: 'phase-3' }, days: 1 },
      '1 day after “Phase III”',
      '1 jour après « Phase III »',
      '1 día después de «Phase III»',
    ],
    [
      {
        form: 'relative',
        relation: 'immediately-before',
        target: { to: 'general-debate', session: 73 },
      },
      'immediately before the opening of the general debate of the 73rd session of the General Assembly',
      'immédiatement avant l’ouverture du débat général de la 73e session de l’Assemblée générale',
      'inmediatamente antes de la apertura del debate general del 73º período de sesiones de la Asamblea General',
    ],
    [{ form: 'as-required' }, 'as required', 'selon les besoins', 'según sea necesario'],
    [{ form: 'none' }, 'no date given', 'aucune date indiquée', 'sin fecha indicada'],
    [{ form: 'words' }, '', '', ''],
  ])('%o', (expression, en, fr, es) => {
    expect([
      wordingOf(expression, 'en', title),
      wordingOf(expression, 'fr', title),
      wordingOf(expression, 'es', title),
    ]).toEqual([en, fr, es]);
  });
});
