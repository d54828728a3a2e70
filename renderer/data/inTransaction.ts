/** Makes a listener whose error ends the transaction and is the reason for it. */
export type Guard = (listener: () => void) => () => void;

/** What work in a transaction may use. */
export interface TransactionParts {
  readonly transaction: IDBTransaction;
  readonly guard: Guard;
  readonly leave: (why: unknown) => void;
  /** Nothing more is asked: what was is written without waiting for its answers. */
  readonly commit: () => void;
}

/** Does work in one strict transaction for writing. `leave` takes everything back: null where that is no failure, else
 *  why. Resolves once all is on the disk, or was left with null; rejects with the reason, or with the database's own.
 *  Where the transaction was committed before, `leave` takes nothing back, and what it says is told all the same. */
export function inTransaction(
  db: IDBDatabase,
  tables: readonly string[],
  work: (parts: TransactionParts) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction(tables, 'readwrite', { durability: 'strict' });
    let left: { readonly why: unknown } | null = null;
    let isCommitted = false;
    const leave = (why: unknown) => {
      left ??= { why };
      if (!isCommitted) transaction.abort();
    };
    const commit = () => {
      isCommitted = true;
      transaction.commit();
    };
    const guard: Guard = (listener) => () => {
      try {
        listener();
      } catch (error) {
        leave(error);
      }
    };
    transaction.oncomplete = () => {
      if (left && left.why !== null) reject(asError(left.why));
      else resolve();
    };
    transaction.onabort = () => {
      if (left?.why === null) resolve();
      else reject(asError(left ? left.why : transaction.error));
    };
    guard(() => work({ transaction, guard, leave, commit }))();
  });
}

function asError(why: unknown): Error {
  return why instanceof Error ? why : new Error(`transaction: ${String(why)}`);
}
