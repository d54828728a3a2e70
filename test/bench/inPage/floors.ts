/** What saving stands on, asked for by itself, in milliseconds each. */
export interface Floors {
  /** A request to the program's own server that it answers from memory. */
  readonly http: readonly number[];
  /** Four rows of a kilobyte in one strict transaction of a database of their own. */
  readonly store: readonly number[];
}

/** The least that a request and a transaction take in this browser now. */
export async function floors(times: number): Promise<Floors> {
  const db = await opened();
  try {
    const http = await each(times, async () => {
      await (await fetch('/session.json', { cache: 'no-store' })).text();
    });
    return { http, store: await each(times, (i) => written(db, i)) };
  } finally {
    db.close();
    indexedDB.deleteDatabase(name);
  }
}

const name = 'floor';
const tables = ['a', 'b', 'c', 'd'];
const row = { text: 'x'.repeat(1_000) };

/** One after the other, with the page at rest between them. */
async function each(times: number, work: (i: number) => Promise<void>): Promise<number[]> {
  const took: number[] = [];
  for (let i = 0; i < times; i++) {
    await new Promise((resolve) => requestIdleCallback(resolve));
    const begun = performance.now();
    await work(i);
    took.push(performance.now() - begun);
  }
  return took;
}

function written(db: IDBDatabase, key: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction(tables, 'readwrite', { durability: 'strict' });
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('floor: aborted'));
    for (const table of tables) transaction.objectStore(table).put(row, key);
    transaction.commit();
  });
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(name);
    asked.onupgradeneeded = () => {
      for (const table of tables) asked.result.createObjectStore(table);
    };
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error ?? new Error('floor: not opened'));
  });
}
