/** Ids that lead back to themselves, as groups that all lead to each other (sorted ids, groups by their first). Tarjan's
 *  strongly connected components without recursion: O(nodes + edges). */
export function circlesOf(
  edges: ReadonlyMap<string, readonly string[]>,
): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const circles: string[][] = [];
  for (const start of edges.keys()) {
    if (order.has(start)) continue;
    const path: { id: string; next: number }[] = [];
    const enter = (id: string): void => {
      order.set(id, order.size);
      low.set(id, order.get(id)!);
      open.push(id);
      isOpen.add(id);
      path.push({ id, next: 0 });
    };
    enter(start);
    while (path.length > 0) {
      const step = path[path.length - 1]!;
      const target = (edges.get(step.id) ?? [])[step.next++];
      if (target !== undefined) {
        if (!order.has(target)) enter(target);
        else if (isOpen.has(target)) lower(low, step.id, order.get(target)!);
        continue;
      }
      path.pop();
      const above = path[path.length - 1];
      if (above) lower(low, above.id, low.get(step.id)!);
      if (low.get(step.id) !== order.get(step.id)) continue;
      const group = open.splice(open.lastIndexOf(step.id));
      for (const id of group) isOpen.delete(id);
      if (group.length > 1 || (edges.get(step.id) ?? []).includes(step.id)) {
        circles.push(group.sort());
      }
    }
  }
  return circles.sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
}

function lower(low: Map<string, number>, id: string, to: number): void {
  if (to < low.get(id)!) low.set(id, to);
}
