import type { Cell } from './rule';

/** Above such numbers of cells a list would be too long. Events are numbered from 0 and days from 1970 on. */
const MOST = 2 ** 20;

/** What is known of cells. Those that are numbers are kept in a list, which is written and read several times as fast as
 *  a table: nearly all cells are, and a first check writes all of them. */
export class CellTable<T> {
  readonly #list: (T | undefined)[] = [];
  readonly #rest = new Map<Cell, T>();

  get(cell: Cell): T | undefined {
    return isListed(cell) ? this.#list[cell] : this.#rest.get(cell);
  }

  set(cell: Cell, value: T): void {
    if (!isListed(cell)) {
      this.#rest.set(cell, value);
      return;
    }
    // Never a gap: an array with large ones is as slow as a table.
    while (this.#list.length < cell) this.#list.push(undefined);
    this.#list[cell] = value;
  }

  delete(cell: Cell): void {
    if (!isListed(cell)) this.#rest.delete(cell);
    else if (cell < this.#list.length) this.#list[cell] = undefined;
  }

  *entries(): Generator<readonly [Cell, T]> {
    for (let cell = 0; cell < this.#list.length; cell++) {
      const value = this.#list[cell];
      if (value !== undefined) yield [cell, value];
    }
    yield* this.#rest;
  }
}

function isListed(cell: Cell): cell is number {
  return typeof cell === 'number' && cell >= 0 && cell < MOST && Number.isInteger(cell);
}
