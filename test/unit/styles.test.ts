import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const renderer = fileURLToPath(new URL('../../renderer/', import.meta.url));

/** The feature a style sheet belongs to: "schedule", "panels/shell"; sheets of renderer/ui are everybody's. */
function featureOf(path: string): string {
  const [first, second] = path.split('/');
  return first === 'panels' ? `${first}/${second}` : first!;
}

/** Classes that a sheet defines: those that begin a selector, alone or with others on the same element. What stands
 *  further down in a selector is bound to what it stands under. */
function definedClasses(css: string): ReadonlySet<string> {
  const found = new Set<string>();
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '');
  for (const [, selectors] of bare.matchAll(/([^{}]+)\{/g)) {
    if (selectors!.trim().startsWith('@')) continue;
    for (const selector of selectors!.replace(/\([^)]*\)/g, '').split(',')) {
      const subject = selector.trim().split(/[\s>+~]/)[0]!;
      for (const [, name] of subject.matchAll(/^\.([\w-]+)/g)) found.add(name!);
    }
  }
  return found;
}

/** Classes that more than one feature defines, each with its features. What renderer/ui defines is for all of them. */
function collisions(
  sheets: readonly { readonly feature: string; readonly css: string }[],
): readonly string[] {
  const owners = new Map<string, Set<string>>();
  for (const { feature, css } of sheets) {
    for (const name of definedClasses(css)) {
      owners.set(name, (owners.get(name) ?? new Set()).add(feature));
    }
  }
  return [...owners]
    .filter(([, features]) => features.size > 1 && !features.has('ui'))
    .map(([name, features]) => `.${name}: ${[...features].sort().join(', ')}`);
}

function sheets() {
  return readdirSync(renderer, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.css'))
    .map((path) => ({
      feature: featureOf(path),
      css: readFileSync(join(renderer, path), 'utf8'),
    }));
}

describe('style sheets', () => {
  it('never define a class that another feature defines', () => {
    expect(collisions(sheets())).toEqual([]);
  });

  it('are read, and a class of two features is found', () => {
    expect(sheets().length).toBeGreaterThan(8);
    expect(
      collisions([
        {
          feature: 'month',
          css: '.day { color: red } @media print { .one, .two:hover { top: 0 } }',
        },
        {
          feature: 'schedule',
          css: '.button { top: 1px } /* .day {} */ .list .one { top: 0 } .two > b { top: 0 }',
        },
      ]),
    ).toEqual(['.two: month, schedule']);
  });
});
