import { join } from 'node:path';
import type { Disk } from './disk';

const places = [
  ['browser', 'Default', 'IndexedDB'],
  ['electron', 'IndexedDB'],
];

/** Moves the browser's own databases to the bin where they are damaged in the one way that Chromium neither mends nor
 *  begins anew (CURRENT names a MANIFEST that is not there): their opening fails for ever, and the window would wait for
 *  it. The journals bring back what was in them. To be called before a browser runs; answers how many were moved. */
export async function putAsideStores(disk: Disk, data: string, now: number): Promise<number> {
  let moved = 0;
  for (const place of places) {
    const folder = join(data, ...place);
    for (const name of await disk.list(folder)) {
      if (!name.endsWith('.leveldb') || (await hasManifest(disk, join(folder, name)))) continue;
      const bin = join(data, 'bin', `store-${now}`);
      await disk.makeFolder(bin);
      await disk.rename(join(folder, name), join(bin, `${moved}-${name}`));
      moved += 1;
    }
  }
  return moved;
}

/** False only where CURRENT names a file that is missing; every other damage Chromium sees itself. */
async function hasManifest(disk: Disk, store: string): Promise<boolean> {
  const current = join(store, 'CURRENT');
  if (!(await disk.stat(current))) return true;
  const named = (await disk.readStart(current, 100)).toString('latin1').trim();
  if (!/^MANIFEST-\d+$/.test(named)) return true;
  return (await disk.stat(join(store, named))) !== null;
}
