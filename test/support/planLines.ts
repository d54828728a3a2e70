import {
  decodeLine,
  emptyDigest,
  encodeLine,
  type JournalKind,
  type JournalLine,
} from '@shared/formats/journalLine';
import type { Change } from '@shared/model/change';
import { defaultSettings, type Plan } from '@shared/model/plan';
import { allRows } from '@renderer/data/replay';
import { fact } from './build';

/** Lines of a plan's journal as the window writes them: its rows first, then n events, each moved as often as wished. */
export function planLines(
  n: number,
  more: { readonly plan?: string; readonly device?: string; readonly from?: Plan } = {},
): readonly string[] {
  const { plan = 'plan-1', device = 'laptop', from } = more;
  let digest = emptyDigest;
  let gen = 0;
  const line = (kind: JournalKind, command: string, changes: readonly Change[]) => {
    gen += 1;
    const content = { command, label: command ? { title: `Event ${gen}` } : {}, changes };
    const at = 1_500_000_000_000 + gen;
    const entry = { plan, device, gen, id: `id-${device}-${gen}`, kind, at, changes: content };
    const encoded = encodeLine(entry, digest);
    ({ digest } = encoded);
    return encoded.text;
  };
  const settings = { table: 'settings', key: 'settings', before: null, after: defaultSettings };
  const lines = [line('checkpoint', '', from ? allRows(from) : [settings as Change])];
  while (lines.length < n) {
    const after = fact(`event-${lines.length}`, '2017-05-08');
    lines.push(line('do', 'add-event', [{ table: 'events', key: after.id, before: null, after }]));
  }
  return lines;
}

/** Lines of a plan of 50 events, of which one after the other is moved by a day until there are n lines. */
export function movedLines(n: number): readonly string[] {
  const lines = [...planLines(51)];
  const { digest: start, gen: from } = decodedLines(lines.slice(-1))[0]!;
  const rows = Array.from({ length: 50 }, (_, i) => fact(`event-${i + 1}`, '2017-05-08'));
  let digest = start;
  for (let gen = from + 1; gen <= n; gen += 1) {
    const i = gen % rows.length;
    const before = rows[i]!;
    const after = fact(before.id, gen % 100 < 50 ? '2017-05-09' : '2017-05-08');
    rows[i] = after;
    const changes: readonly Change[] = [{ table: 'events', key: after.id, before, after }];
    const content = { command: 'move-event', label: { title: after.id }, changes };
    const at = 1_500_000_000_000 + gen;
    const entry = {
      plan: 'plan-1',
      device: 'laptop',
      gen,
      id: `move-${gen}`,
      at,
      changes: content,
    };
    const encoded = encodeLine({ ...entry, kind: 'do' }, digest);
    ({ digest } = encoded);
    lines.push(encoded.text);
  }
  return lines;
}

/** The lines of texts; throws for a text that is none. */
export function decodedLines(texts: readonly string[]): readonly JournalLine[] {
  return texts.map((text) => {
    const line = decodeLine(text);
    if (!line.ok) throw new Error(`decodedLines: ${line.error}`);
    return line.value;
  });
}
