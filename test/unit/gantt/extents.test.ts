import { describe, expect, it } from 'vitest';
import type { Grouping } from '@shared/gantt/outline/context';
import { extentInside, linesInside } from '@shared/gantt/outline/linesInside';
import type { Node } from '@shared/gantt/outline/node';
import { outlineOf } from '@shared/gantt/outline/outline';
import { day } from '@shared/model/time';
import { resolveWindows } from '@shared/windows/resolveWindows';
import { generatedToday, generatePlan } from '../../support/generatePlan';
import { sample, twoProcesses } from './samplePlan';

const allIn = (lines: readonly Node[]): readonly Node[] =>
  lines.flatMap((line) => [line, ...allIn(line.children)]);

describe('the years of a line', () => {
  it.each([
    ['sample', sample, day('2018-03-15')] as const,
    ['stacked', twoProcesses, day('2018-03-15')] as const,
    ['generated', generatePlan({ events: 300 }), generatedToday] as const,
  ])('are those of all that lies in it, in the %s plan', (_name, plan, today) => {
    const groupings: readonly Grouping[] = ['phase', 'city', 'kind', 'person', 'process'];
    for (const grouping of groupings) {
      const windows = resolveWindows(plan, today);
      const input = { plan, today, windows, grouping, toggled: new Set<string>() } as const;
      for (const line of allIn(outlineOf({ ...input, language: 'en' }).tree)) {
        const inside = linesInside(line);
        const start = Math.min(...inside.map((one) => one.start));
        const end = Math.max(...inside.map((one) => one.end));
        expect(extentInside(line)).toEqual(inside.length === 0 ? null : { start, end });
      }
    }
  });
});
