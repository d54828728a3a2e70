import { readdirSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type {} from '@electron/cli/answer';
import { maxPlanFileBytes } from '@shared/ipc/contract';
import type {} from '@shared/model/plan';
import { cliFolder } from './cliFolder';

const { file, read, prepcom } = cliFolder();

describe('bad input', () => {
  const cases: readonly (readonly [string, string, RegExp])[] = [
    ['no such file', 'check nothing.prepcom', /nothing\.prepcom: expected a file.*ENOENT/],
    ['a text that is no JSON', 'check words.prepcom', /words\.prepcom: .*JSON.*line 1, column 1/],
    [
      'a file that was cut off',
      'check cut.prepcom',
      /cut\.prepcom: .*too early, at line \d+, column/,
    ],
    ['a newer version', 'check newer.prepcom', /newer\.prepcom: Line 3, column 12.*version 2/],
    [
      '31 February',
      'check february.prepcom',
      /february\.prepcom: events\[\d+\].*line \d+.*expected a day that exists.*2018-02-31/,
    ],
    ['an id twice', 'check twice.prepcom', /twice\.prepcom: events\[1\]\.id \(line \d+/],
    ['a place that nobody knows', 'check atlantis.prepcom', /expected a place.*found "atlantis"/],
    ['bytes that are no UTF-8', 'check latin.prepcom', /latin\.prepcom: line 2: expected.*UTF-8/],
    [
      'a device without an end',
      'import-ics sample.prepcom /dev/zero --name x --out x.prepcom',
      /\/dev\/zero: .*expected at most/,
    ],
    ['too large a file', 'check huge.prepcom', /huge\.prepcom: .*expected at most/],
    [
      'no calendar',
      'import-ics sample.prepcom words.prepcom --name x --out x.prepcom',
      /Line 1: expected BEGIN:VCALENDAR/,
    ],
    ['an unknown command', 'draw', /"draw" is no command: expected one of list, new/],
    ['an unknown option', 'list --yaml', /"--yaml" is no option here: expected --json/],
    ['an option without its value', 'check new.prepcom --today', /expected --today VALUE/],
    [
      'a day that does not exist',
      'check new.prepcom --today 2017-02-31',
      /--today: expected a day/,
    ],
    ['a time that is none', 'sample --out x.prepcom --now tomorrow', /--now: expected a time/],
    ['a seed that is none', 'sample --out x.prepcom --seed -1', /--seed: expected a whole number/],
    [
      'a language that there is not',
      'check new.prepcom --lang tlh',
      /--lang: expected en, fr or es/,
    ],
    ['no file', 'check', /expected one file, found 0/],
    ['an unknown process', 'new --process A/1 --out x.prepcom', /expected one of A\/RES\/71\/280/],
    ['nowhere to write', 'sample --out no/where.prepcom', /where\.prepcom: expected a place/],
    ['an unknown phase', 'ics sample.prepcom --out x.ics --phase phase-9', /no phase "phase-9"/],
  ];

  beforeAll(() => {
    const sample = read('sample.prepcom');
    const rows = sample.split('\n');
    const first = rows.indexOf('"events": [') + 1;
    writeFileSync(file('words.prepcom'), 'This is a letter.\n');
    writeFileSync(file('cut.prepcom'), sample.slice(0, 20_000));
    writeFileSync(file('newer.prepcom'), sample.replace('"version": 1', '"version": 2'));
    writeFileSync(file('february.prepcom'), sample.replace('"2018-02-20"', '"2018-02-31"'));
    writeFileSync(file('twice.prepcom'), rows.toSpliced(first, 0, rows[first]!).join('\n'));
    writeFileSync(
      file('atlantis.prepcom'),
      sample.replace('"placeId": "geneva"', '"placeId": "atlantis"'),
    );
    writeFileSync(file('latin.prepcom'), Buffer.from('{\n"name": "caf\u00e9"}', 'latin1'));
    writeFileSync(file('huge.prepcom'), Buffer.alloc(maxPlanFileBytes + 1));
  });

  it.each(cases)(
    '%s is one line on the error stream and status 2',
    async (_name, line, expected) => {
      const before = readdirSync(file('')).toSorted();
      const { out, err, code } = await prepcom(line);
      expect({ out, code }).toEqual({ out: '', code: 2 });
      expect(err).toMatch(expected);
      expect(err.trimEnd()).not.toContain('\n');
      expect(readdirSync(file('')).toSorted()).toEqual(before);
    },
  );

  it('a dangerous key is reported, and the rest is checked', async () => {
    const text = read('new.prepcom').replace('"name": ', '"__proto__": {"sample": true}, "name": ');
    writeFileSync(file('proto.prepcom'), text);
    const { err, code } = await prepcom('check proto.prepcom');
    expect(err).toMatch(
      /proto\.prepcom: settings\[0\]\.__proto__ \(line 6, .*not allowed.*left out\n$/,
    );
    expect(code).toBe(1);
  });
});
