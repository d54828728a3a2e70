import { expect, it } from 'vitest';
import { translator } from '@shared/i18n';
import { en } from '@shared/i18n/en';
import { appActions } from '@renderer/state/actions';
import { isPressed } from '@renderer/state/actions/shortcuts';
import { best, fold, scoreOf } from '@renderer/panels/shell/palette/fold';
import { searchPalette } from '@renderer/panels/shell/palette/searchPalette';
import { getState } from '@renderer/state/planStore';
import tokens from '@renderer/ui/tokens.css?raw';
import { generatePlan } from '../support/generatePlan';

const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...more,
});

it('every action that has words can be done, and every one that can be done has words', () => {
  expect(appActions.map((a) => a.id).sort()).toEqual(Object.keys(en.shell.action).sort());
});

it('no two actions have the same keys', () => {
  const keys = appActions.flatMap((a) => a.shortcuts ?? []);
  expect(keys).toHaveLength(new Set(keys).size);
});

it.each([
  ['Ctrl+Z', press('z', { ctrlKey: true }), true],
  ['Ctrl+Z', press('z', { metaKey: true }), true],
  ['Ctrl+Z', press('Z', { ctrlKey: true, shiftKey: true }), false],
  ['Ctrl+Shift+Z', press('Z', { ctrlKey: true, shiftKey: true }), true],
  ['Ctrl+1', press('&', { ctrlKey: true, code: 'Digit1' }), true],
  ['Ctrl+/', press('/', { ctrlKey: true, shiftKey: true }), true],
  ['F8', press('F8', { shiftKey: true }), false],
  ['Delete', press('Delete'), true],
])('%s is pressed by %j: %s', (keys, event, expected) => {
  expect(isPressed(keys, event)).toBe(expected);
});

it('a search forgives accents and capitals and wants every word', () => {
  expect(scoreOf(fold('Réunion préparatoire'), ['reunion', 'prep'])).toBeGreaterThan(0);
  expect(scoreOf(fold('Réunion préparatoire'), ['reunion', 'ronda'])).toBe(0);
});

it('the best few of many are the best, in their order', () => {
  expect(best([3, 9, 1, 9, 7], (n) => n, 3)).toEqual([9, 9, 7]);
  expect(best([0, -1], (n) => n, 3)).toEqual([]);
});

it('the palette shows at most 50 things of 10,000 events, each time within 50 ms', () => {
  const plan = generatePlan({ events: 10_000, seed: 42 });
  const state = { ...getState(), plan };
  const t = translator('en');
  searchPalette(state, 'a', t);
  const times = ['m', 'me', 'meeting 12', 'geneva', 'zzzz'].map((text) => {
    const start = performance.now();
    const found = searchPalette(state, text, t).flatMap((s) => s.items);
    expect(found.length).toBeLessThanOrEqual(50);
    return performance.now() - start;
  });
  expect(times.sort((a, b) => a - b)[2]).toBeLessThan(50);
});

const firstFound = (text: string, language: 'en' | 'fr' | 'es' = 'en') => {
  const plan = generatePlan({ events: 20, seed: 7 });
  const state = { ...getState(), plan, language, view: 'timeline' as const };
  return searchPalette(state, text, translator(language))[0]?.items[0]?.words;
};

it.each([
  ['restore', 'Earlier states…'],
  ['undelete', 'Bring the deleted plan back'],
  ['clipboard', 'Copy a picture of the timeline'],
  ['pdf', 'Print…'],
  ['jump date', 'Go to a date…'],
  ['overdue', 'Previous deadline'],
  ['dark', 'Dark colours'],
  ['undo', 'Undo'],
])('the palette finds by "%s": %s', (text, words) => {
  expect(firstFound(text)).toBe(words);
});

it('the palette finds by other words of the language, and prefers those that stand there', () => {
  expect(firstFound('presse-papiers', 'fr')).toBe('Copier une image de la chronologie');
  expect(firstFound('portapapeles', 'es')).toBe('Copiar una imagen de la cronología');
  expect(firstFound('calendar')).toBe('Follow a calendar file…');
});

it.each([
  ['May 2017', 'Go to May 2017'],
  ['5/2017', 'Go to May 2017'],
  ['2017-05', 'Go to May 2017'],
  ['15 mai 2017', 'As of 15 May 2017'],
  ['15/5/2017', 'As of 15 May 2017'],
  ['15 mar 2017', 'As of 15 March 2017'],
  ['13/2017', undefined],
])('a typed day or month is understood: %s', (text, words) => {
  expect(firstFound(text)).toBe(words);
});

it('dark colours are the same whether the system or the user wishes them', () => {
  const values = (block: string) => [...block.matchAll(/--[\w-]+: [^;]+;/g)].map((m) => m[0]);
  const [, system = ''] = /:root:not\(\[data-theme='light'\]\) \{(.*?)\}/s.exec(tokens) ?? [];
  const [, user = ''] = /:root\[data-theme='dark'\] \{(.*?)\}/s.exec(tokens) ?? [];
  expect(values(system).length).toBeGreaterThan(40);
  expect(values(user)).toEqual(values(system));
});
