import ICAL from 'ical.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cleanText,
  escapeText,
  escapeTextWithin,
  foldLine,
} from '@shared/formats/ical/contentText';
import { exportIcs } from '@shared/formats/ical/exportIcs';
import { icsWords } from '@shared/i18n/icsWords';
import { anyText } from '../../../support/arbitraryPlan';
import { eventWith, planWith, sittings } from '../../../support/planWith';

const octets = (text: string) => new TextEncoder().encode(text).length;

describe('a content line', () => {
  it('has no line longer than 75 octets, and unfolds to what it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (given) => {
        const line = `SUMMARY:${escapeText(given)}`;
        const folded = foldLine(line);
        expect(folded.endsWith('\r\n')).toBe(true);
        for (const part of folded.split('\r\n')) expect(octets(part)).toBeLessThanOrEqual(75);
        expect(folded.replaceAll('\r\n ', '').slice(0, -2)).toBe(line);
      }),
      { numRuns: 200 },
    );
  });

  it('of exactly 75 octets is not folded, of 76 it is', () => {
    expect(foldLine('x'.repeat(75))).toBe(`${'x'.repeat(75)}\r\n`);
    expect(foldLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x\r\n`);
    expect(foldLine(`${'x'.repeat(74)}é`)).toBe(`${'x'.repeat(74)}\r\n é\r\n`);
  });
});

describe('text in a calendar file', () => {
  it.each([
    ['a; b, c\\d', 'a\\; b\\, c\\\\d'],
    ['one\r\ntwo\rthree\nfour\u2028five', 'one\\ntwo\\nthree\\nfour\\nfive'],
    ['be\u0007ll\u0000', 'bell'],
    ['C:\\new, \\', 'C:＼new\\, \\\\'],
    ['<b>x</b>', '‹b>x</b>'],
    ['\u202eevil', 'evil'],
    ['\ud83d', '\ufffd'],
  ])('%j is written as %j', (given, written) => {
    expect(escapeText(given)).toBe(written);
  });

  it('is cut at whole characters, with an ellipsis, and counts what escaping adds', () => {
    expect(escapeTextWithin('é,'.repeat(200), 255).length).toBeLessThanOrEqual(255);
    expect(escapeTextWithin('👩‍👩‍👧'.repeat(40), 20)).toBe('👩‍👩‍👧👩‍👩‍👧…');
    expect(escapeTextWithin('x'.repeat(255), 255)).toBe('x'.repeat(255));
  });

  it('comes back as it was cleaned, in another program', () => {
    fc.assert(
      fc.property(anyText, (note) => {
        const plan = planWith(
          eventWith({ id: 'a', title: 'fixed', note, sittings: sittings('2018-02-20') }),
        );
        const file = exportIcs(plan, { scope: { plan: true }, words: icsWords('en') });
        if (!file.ok) throw new Error('refused');
        const calendar = new ICAL.Component(ICAL.parse(file.value.text) as unknown[]);
        const events = calendar.getAllSubcomponents('vevent');
        expect(events).toHaveLength(1);
        const expected = `Hearing\n${cleanText(note)}`.trim();
        expect(String(events[0]!.getFirstPropertyValue('description')).trim()).toBe(expected);
      }),
      { numRuns: 150 },
    );
  });

  it('the same plan gives the same bytes in whatever order its events were entered', () => {
    const events = ['c', 'a', 'b'].map((id) => eventWith({ id, sittings: sittings('2018-02-20') }));
    const options = { scope: { plan: true } as const, words: icsWords('en') };
    const one = exportIcs(planWith(...events), options);
    expect(exportIcs(planWith(...events.toReversed()), options)).toEqual(one);
  });
});
