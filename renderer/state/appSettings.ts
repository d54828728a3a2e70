import { readSettings, writeSetting } from '@renderer/data/appDatabase';
import { languages } from '@shared/i18n/index';
import type { AppState } from './appState';
import { env } from './environment';
import { store } from './store';

type Remembered = Pick<
  AppState,
  'language' | 'theme' | 'density' | 'grouping' | 'sorting' | 'view'
>;

/** What may be remembered, and its values; anything else in the database is left alone. */
const known: { readonly [K in keyof Remembered]: readonly Remembered[K][] } = {
  language: languages.map((l) => l.code),
  theme: ['system', 'light', 'dark'],
  density: ['dense', 'comfortable'],
  grouping: ['phase', 'city', 'kind', 'person', 'process'],
  sorting: ['usual', 'date', 'name', 'document', 'findings'],
  view: ['timeline', 'schedule', 'month'],
};

const names = Object.keys(known) as readonly (keyof Remembered)[];

/** Takes what the window remembers; the first time, the first language of the system that the program speaks. */
export async function restoreSettings(): Promise<void> {
  const rows = await readSettings();
  const restored = names.filter((name) => known[name].some((value) => value === rows.get(name)));
  store.setState(Object.fromEntries(restored.map((name) => [name, rows.get(name)])));
  if (!restored.includes('language')) store.setState({ language: await systemLanguage() });
}

/** Remembers every change from now on. Returns how to stop. */
export function rememberSettings(): () => void {
  return store.subscribe((state, before) => {
    for (const name of names) {
      if (state[name] !== before[name]) void writeSetting(name, state[name]);
    }
  });
}

async function systemLanguage(): Promise<AppState['language']> {
  const wanted = await env()
    .platform['app.info']({})
    .then((info) => info.languages)
    .catch(() => navigator.languages);
  const codes = wanted.map((tag) => tag.slice(0, 2).toLowerCase());
  return codes.map((code) => known.language.find((l) => l === code)).find(Boolean) ?? 'en';
}
