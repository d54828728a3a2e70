import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { gestures, gesturesOf, listeners, ofTheView } from '../support/gestures';

const gantt = fileURLToPath(new URL('../../renderer/gantt/', import.meta.url));

/** Pointer events that a source listens to, but for those of buttons and fields. */
function heardIn(source: string): readonly string[] {
  const bare = source.replace(/<(button|input|select)\b[^]*?>\n/g, '');
  const found = [
    ...bare.matchAll(
      /\b(on(?:Click|DoubleClick|ContextMenu|Pointer|Mouse|Touch|Drag|Drop|Wheel)\w*)=/g,
    ),
    ...bare.matchAll(
      /addEventListener\(\s*'((?:\w*pointer|mouse|touch|wheel|click|dblclick|auxclick|contextmenu|drag|drop|gesture)\w*)'/g,
    ),
  ];
  return [...new Set(found.map(([, name]) => name!))].sort();
}

it('the chart listens to no pointer but for gestures that have their keys', () => {
  const heard = readdirSync(gantt)
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => [name, heardIn(readFileSync(join(gantt, name), 'utf8'))] as const)
    .filter(([, names]) => names.length > 0);
  expect(Object.fromEntries(heard)).toEqual(listeners);
});

it('each way to listen is found', () => {
  expect(heardIn('<div onDoubleClick={go} />; a.addEventListener(\n "x")')).toEqual([
    'onDoubleClick',
  ]);
  expect(heardIn("a.addEventListener('contextmenu', go)")).toEqual(['contextmenu']);
  expect(heardIn('<button\n  onClick={() => view.zoomBy(0.8)}\n>\n')).toEqual([]);
});

it('each gesture asks for something or changes the view', () => {
  const all = [...Object.values(gesturesOf).flat(), ...ofTheView];
  expect(all.sort()).toEqual(Object.keys(gestures).sort());
});
