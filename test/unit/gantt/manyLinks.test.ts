import { expect, it } from 'vitest';
import type { Link } from '@shared/gantt/links';
import { sceneOf } from '@shared/gantt/scene';
import { rowsInView } from '@shared/gantt/sceneInput';
import { day } from '@shared/model/time';
import { rowsAt, sample, sceneInput } from './samplePlan';

const rows = rowsAt(sample, day('2018-03-15'));
const keys = rows.flatMap((row) => (row.own ? [row.own.key] : []));

/** Most of them of nobody in the plan. */
const links: readonly Link[] = Array.from({ length: 7000 }, (_, i) => ({
  from: i % 20 === 0 ? keys[(i * 7) % keys.length]! : `event:none-${i}`,
  to: keys[(i * 13 + 5) % keys.length]!,
}));

const arrowsOf = (given: readonly Link[], scrollTop: number) =>
  sceneOf(sceneInput(rows, { links: given, scrollTop, height: 28 * 6 }))
    .shapes.flatMap((shape) => (shape.kind === 'path' && shape.arrow ? [shape.points.join()] : []))
    .sort();

it('thousands of dependencies are drawn as each alone, in the first frame and in all later ones', () => {
  let drawn = 0;
  for (let frame = 0; frame < 5; frame++) {
    const scrollTop = 28 * ((frame * 5) % 20);
    const inView = rowsInView(sceneInput(rows, { scrollTop, height: 28 * 6 }));
    const here = new Set(inView.flatMap(({ row }) => (row.own ? [row.own.key] : [])));
    const touching = links.filter(
      ({ from, to }) => from.startsWith('event:none') === false && (here.has(from) || here.has(to)),
    );
    const alone = touching.flatMap((link) => arrowsOf([link], scrollTop)).sort();
    expect(arrowsOf(links, scrollTop)).toEqual(alone);
    drawn += alone.length;
  }
  expect(drawn).toBeGreaterThan(50);
});
