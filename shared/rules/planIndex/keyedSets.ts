/** Members by key; a key without members is gone. */
export class KeyedSets<K, M> {
  readonly #sets = new Map<K, Set<M>>();

  add(key: K, member: M): void {
    const set = this.#sets.get(key);
    if (set) set.add(member);
    else this.#sets.set(key, new Set([member]));
  }

  remove(key: K, member: M): void {
    const set = this.#sets.get(key);
    if (!set) return;
    set.delete(member);
    if (set.size === 0) this.#sets.delete(key);
  }

  get(key: K): ReadonlySet<M> {
    return this.#sets.get(key) ?? (nothing as ReadonlySet<M>);
  }

  sets(): Iterable<ReadonlySet<M>> {
    return this.#sets.values();
  }

  keys(): Iterable<K> {
    return this.#sets.keys();
  }
}

const nothing: ReadonlySet<unknown> = new Set();
