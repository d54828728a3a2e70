/** From now on no database opens and no request of one is answered, as when the browser's own process hangs. Returns
 *  how to let them answer again. */
export function hangDatabases(): () => void {
  const { open } = IDBFactory.prototype;
  const { transaction } = IDBDatabase.prototype;
  const silent = (): IDBOpenDBRequest =>
    Object.create(IDBOpenDBRequest.prototype, {
      onerror: { writable: true },
      onsuccess: { writable: true },
      onblocked: { writable: true },
      onupgradeneeded: { writable: true },
      addEventListener: { value: () => undefined },
    }) as IDBOpenDBRequest;
  IDBFactory.prototype.open = silent;
  IDBDatabase.prototype.transaction = () =>
    Object.create(IDBTransaction.prototype, {
      objectStore: { value: () => new Proxy({}, { get: () => silent }) },
      onerror: { writable: true },
      onabort: { writable: true },
      oncomplete: { writable: true },
      error: { value: null },
      addEventListener: { value: () => undefined },
    }) as IDBTransaction;
  return () => {
    IDBFactory.prototype.open = open;
    IDBDatabase.prototype.transaction = transaction;
  };
}
