import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { addEvent, newPlan, openOnlyPlan, titlesOnDisk } from './edits';
import { type Fault, mustHold, type Outcome } from './fault';
import { realApp, type RealApp } from './realApp';

type Damage = (folder: string, app: RealApp, page: Page) => Promise<void>;

const garbage = Buffer.from('garbage '.repeat(64));

/** Writes over each file of a kind; throws where there is none, since then nothing was damaged. */
const each =
  (kind: RegExp, change: (path: string) => Promise<void>): Damage =>
  async (folder) => {
    const paths = (await readdir(folder, { recursive: true })).filter((name) => kind.test(name));
    mustHold(paths.length > 0, `no file ${kind.source} to damage`);
    for (const path of paths) await change(join(folder, path));
  };
const overwrite = (path: string) => writeFile(path, garbage);
const empty = (path: string) => writeFile(path, '');
const zero =
  (from: number, length: number) =>
  async (path: string): Promise<void> => {
    const bytes = await readFile(path);
    await writeFile(path, bytes.fill(0, from, Math.min(bytes.length, from + length)));
  };
const remove = (path: string) => rm(path, { recursive: true });
const all: Damage = (folder) => rm(folder, { recursive: true });

const levelDb: Readonly<Record<string, Damage>> = {
  'garbage in MANIFEST': each(/MANIFEST-\d+$/, overwrite),
  'empty CURRENT': each(/CURRENT$/, empty),
  'zeroed first block of the log': each(/\d+\.log$/, zero(0, 32_768)),
  'log cut off': each(/\d+\.log$/, async (path) => {
    const bytes = await readFile(path);
    await writeFile(path, bytes.subarray(0, bytes.length >> 1));
  }),
  'log deleted': each(/\d+\.log$/, remove),
  'CURRENT deleted': each(/CURRENT$/, remove),
  'MANIFEST deleted': each(/MANIFEST-\d+$/, remove),
  'all deleted': all,
};
// What SQLite had not brought into its file lies in -wal; Chromium names both by the hash of the database.
const database = /[A-Z0-9]{20,}$/;
const sqlite: Readonly<Record<string, Damage>> = {
  'garbage in the database': each(database, overwrite),
  'empty database': each(database, empty),
  'zeroed first page': each(database, zero(0, 4_096)),
  'database deleted, its log left': each(database, remove),
  'all deleted': all,
};
const clear: Damage = async (_folder, _app, page) => {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
};

/** Damage of the browser's database under a real profile, for each of its two backends. */
export function storeFaults(root: string): readonly Fault[] {
  const features = ['IdbSqliteBackingStore', 'IdbSqliteOnDiskRollout'];
  return [
    storeFault(root, 'IndexedDB on LevelDB', [], levelDb, 'leveldb'),
    storeFault(root, 'IndexedDB on SQLite', features, sqlite, null),
  ];
}

function storeFault(
  root: string,
  name: string,
  features: readonly string[],
  damages: Readonly<Record<string, Damage>>,
  ending: string | null,
): Fault {
  const kinds = [...Object.entries(damages), ['clear site data', clear] as const];
  return {
    name: `${name}: ${kinds.map(([kind]) => kind).join(', ')}`,
    what: 'The plan is shown with every event that was saved, never empty, and takes further edits.',
    tries: kinds.length,
    run: async (from, to) => {
      const problems: string[] = [];
      const asked = kinds.slice(from, to);
      for (const [kind, damage] of asked) {
        try {
          const cannot = await damageOnce(root, features, damage, kind, ending);
          if (cannot) return { cannot };
        } catch (error) {
          problems.push(`${kind}: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
      const tried = asked.length;
      return { tried, through: tried - problems.length, problems } satisfies Outcome;
    },
  };
}

async function damageOnce(
  root: string,
  features: readonly string[],
  damage: Damage,
  kind: string,
  ending: string | null,
): Promise<string | null> {
  const app = await realApp(root, features);
  try {
    let page = await app.window();
    await newPlan(page);
    for (const title of ['A', 'B', 'C']) await addEvent(page, title);
    await page.getByText(/^Saved on disk/).waitFor();
    const isOpenWhileDamaged = kind === 'clear site data';
    if (!isOpenWhileDamaged) await app.closeBrowser();
    const folder = await storeFolder(app.profile, ending);
    if (folder === null) return 'this Chromium has no such backend';
    await damage(folder, app, page);
    if (isOpenWhileDamaged) await app.closeBrowser();
    // The server ends with its window, and looks at the store when it starts.
    await app.kill('server');
    page = await app.window();
    await openOnlyPlan(page, 3);
    await addEvent(page, 'D');
    await page.getByText(/^Saved on disk/).waitFor();
    const titles = [...(await titlesOnDisk(app.data))].sort().join('');
    mustHold(titles === 'ABCD', `the journal has ${titles}`);
    return null;
  } finally {
    await app.end();
  }
}

/** The folder of our origin's databases; null where the browser keeps them in another form. */
async function storeFolder(profile: string, ending: string | null): Promise<string | null> {
  const folder = join(profile, 'Default', 'IndexedDB');
  const names = await readdir(folder);
  const name = names.find((n) =>
    ending === null ? /^http_127\.0\.0\.1_\d+$/.test(n) : n.endsWith(ending),
  );
  return name === undefined ? null : join(folder, name);
}
