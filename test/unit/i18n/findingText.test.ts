import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingText } from '@shared/i18n/findingText';
import type { Plan } from '@shared/model/plan';
import type { Language } from '@shared/model/text';
import { aRes71280 } from '@shared/processes/a-res-71-280';
import { checkPlan } from '@shared/rules/checkPlan';
import { asOf, meeting, planWith } from '../../support/build';
import { smallDay } from '../../support/oracles/smallEvents';
import { smallPlan } from '../../support/oracles/smallPlans';

const languages: readonly Language[] = ['en', 'fr', 'es'];
const sample = aRes71280.newSample!({ planId: 'sample', newUid: () => 'uid', now: 0 });

function textOf(plan: Plan, key: string, on: string, language: Language = 'en'): string {
  const finding = checkPlan(plan, asOf(on)).find((f) => f.key === key)!;
  return findingText(finding, plan, language).text;
}

describe('a finding in words', () => {
  it.each([
    [
      'en',
      'Intergovernmental Conference to Adopt the Global Compact, 10–11 Dec 2018: in Marrakech, but the text says New York; para. 1 (a) allows to differ.',
    ],
    [
      'fr',
      'Intergovernmental Conference to Adopt the Global Compact, 10–11 déc. 2018 : à Marrakech, alors que le texte indique New York ; le par. 1 (a) permet d’y déroger.',
    ],
    [
      'es',
      'Intergovernmental Conference to Adopt the Global Compact, 10–11 dic 2018: en Marrakech, pero el texto dice Nueva York; el párr. 1 (a) permite apartarse.',
    ],
  ] as const)('names event, cities and paragraph: %s', (language, expected) => {
    expect(
      textOf(sample, 'place|event:conference|mandate:conference', '2018-01-01', language),
    ).toBe(expected);
  });

  it('quotes the text with the day that it comes to', () => {
    expect(textOf(sample, 'missed|mandate:work-plan', '2017-05-15')).toBe(
      'Work plan for using relevant processes, mechanisms and initiatives: nothing entered, 45 days late: “no later than March 2017” (31 Mar 2017).',
    );
  });

  it('says where a journey goes', () => {
    const plan = planWith({
      events: [
        meeting('a', '2017-09-05', { title: 'Fifth session', placeId: 'vienna' }),
        meeting('b', '2017-09-06', { title: 'Debriefing', placeId: 'new-york' }),
      ],
    });
    expect(textOf(plan, 'travel|event:a|event:b|from a', '2017-09-01')).toBe(
      'Vienna 5 Sep 2017, then New York 6 Sep 2017: no clear day between Fifth session and Debriefing, 1 needed.',
    );
  });

  it('ends a question with its question mark', () => {
    expect(textOf(sample, 'unconfirmed|event:stakeholder-dialogue', '2018-12-31')).toMatch(
      /was it held\?$/,
    );
  });

  it('leaves no hole in any language, whatever the plan', () => {
    fc.assert(
      fc.property(smallPlan, smallDay, fc.constantFrom(...languages), (plan, day, language) => {
        for (const finding of checkPlan(plan, { day, instant: null })) {
          const { title, reason, text } = findingText(finding, plan, language);
          expect(`${title}|${reason}|${text}`).not.toMatch(/[{}]|undefined|NaN|Invalid|rules\./);
          expect(Math.min(title.length, reason.length)).toBeGreaterThan(0);
        }
      }),
      { numRuns: 80 },
    );
  });
});
