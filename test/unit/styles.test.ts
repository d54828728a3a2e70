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

/** Declarations that mean a side of the screen instead of a side of the text: "property: value", each once for a place. */
function physical(css: string): readonly string[] {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '');
  // What stands for one direction alone says a side on purpose.
  const blocks = [...bare.matchAll(/([^{}]+)\{([^{}]*)\}/g)];
  return blocks.flatMap(([, selector, body]) =>
    [...body!.matchAll(/([\w-]+):\s*([^;]+);/g)]
      .map(([, property, value]) => [property!, value!.replace(/\s+/g, ' ').trim()] as const)
      .filter(([property, value]) => isPhysical(property, value, selector!))
      .map(([property, value]) => `${property}: ${value}`),
  );
}

function isPhysical(property: string, value: string, selector: string): boolean {
  if (/^((margin|padding|border|scroll-(margin|padding))-)?(left|right)(-\w+)?$/.test(property)) {
    return true;
  }
  if (/^border-(top|bottom)-(left|right)-radius$/.test(property)) return true;
  if (/^(text-align|float|clear|caption-side)$/.test(property)) return /left|right/.test(value);
  if (/^(margin|padding|inset|border-(width|style|color))$/.test(property)) {
    const sides = value.match(/[^\s(]+\([^)]*\)|\S+/g) ?? [];
    return sides.length === 4 && sides[1] !== sides[3];
  }
  const isShift = property === 'translate' || (property === 'transform' && /X\(/.test(value));
  if (isShift) return !/:dir\(/.test(selector) && value !== '-50% -50%';
  return property === 'box-shadow' && isOneSided(value) && !/:dir\(/.test(selector);
}

/** A shadow that is drawn inside along one side. */
function isOneSided(value: string): boolean {
  return /inset -?[1-9]\d*px/.test(value);
}

/** Sheets of paper, which runs from left to right. */
const paper = ['print/print.css', 'month/paperMonth.css'];

/** By sheet, what may say a side, and why. */
const named: Readonly<Record<string, readonly string[]>> = {
  // A shadow has its mirror image under :dir(rtl); the middle is the middle from both sides.
  'gantt/chart.css': ['box-shadow: inset 3px 0 0 var(--accent)', 'left: 50%'],
  'schedule/schedule.css': ['box-shadow: inset 3px 0 0 var(--accent)'],
  'panels/findings/findings.css': ['box-shadow: inset 3px 0 var(--accent)'],
  // The frame of the days in view is put by hand; :dir(rtl) puts it from the right.
  'gantt/zoomBar.css': ['translate: var(--start)'],
  // Both edges of a window that is one day long.
  'panels/inspector/eventDays.css': [
    'box-shadow: inset 1px 0 var(--window-edge), inset -1px 0 var(--window-edge)',
  ],
};

function sheets() {
  return readdirSync(renderer, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.css'))
    .map((path) => ({
      path,
      feature: featureOf(path),
      css: readFileSync(join(renderer, path), 'utf8'),
    }));
}

describe('style sheets', () => {
  it('never define a class that another feature defines', () => {
    expect(collisions(sheets())).toEqual([]);
  });

  it('lay out along the text, so that they turn round with it', () => {
    for (const { path, css } of sheets()) {
      if (paper.includes(path)) continue;
      expect([path, physical(css)]).toEqual([path, named[path] ?? []]);
    }
  });

  it('are looked at for sides: each way to say one is found', () => {
    const ways = [
      'left: 0;',
      'margin-right: 2px;',
      'border-left-width: 0;',
      'border-top-left-radius: 2px;',
      'text-align: right;',
      'padding: 1px 2px 3px 4px;',
      'margin: 0 0 0 calc(2px + 1px);',
      'translate: 4px 0;',
      'transform: translateX(-50%);',
      'box-shadow: inset 3px 0 red;',
    ];
    expect(ways.filter((way) => physical(`.a { ${way} }`).length !== 1)).toEqual([]);
    const fine =
      '.a { inset-inline-start: 0; padding: 1px 2px 3px 2px; text-align: start; inset: 0 }';
    expect(physical(`${fine} .a:dir(rtl) { transform: scaleX(-1); }`)).toEqual([]);
  });

  it('let nothing move by itself: what would is set to no time where less motion is wished', () => {
    const moving = /\b(animation|transition|scroll-behavior)[\w-]*:[^;]+;/g;
    const found = sheets().flatMap(({ path, css }) =>
      [...css.matchAll(moving)].map(([text]) => `${path}: ${text.replace(/\s+/g, ' ')}`),
    );
    expect(found.filter((one) => !one.endsWith(': 0ms !important;'))).toEqual([]);
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
