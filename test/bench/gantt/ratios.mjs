// node ratios.mjs [results.json]: our renderer beside the fastest peer and the floors of the same file, and which limits
// are kept; ends with 1 where one is not. Each operation has two clocks. "wall" is what a user waits: of scrolling the
// 95th percentile of frame times, of the rest the time to the painted frame, about 20 ms of which are the two idle frames
// around it. "main" is the main thread's own time (CPU of one operation), which hardly depends on what else runs.
import fs from 'node:fs';

const { results } = JSON.parse(fs.readFileSync(process.argv[2] ?? 'results.json', 'utf8'));
const operations = [
  ['first paint', 'mount', 'mount'],
  ['scroll down', 'v95', 'v'],
  ['scroll across', 'h95', 'h'],
  ['zoom', 'zoom', 'zoom'],
  ['edit', 'edit', 'edit'],
];
const clocks = { wall: (r, [, wall]) => r?.[wall] ?? null, main: (r, [, , main]) => r?.main?.[main] ?? null };
const isPeer = (r) => !r.peer.startsWith('prepcom') && !r.peer.startsWith('floor-');
const sizes = [...new Set(results.map((r) => r.n))].sort((a, b) => a - b);
const at = (peer, n) => results.find((r) => r.peer === peer && r.n === n);
const said = (x) => (x === null ? '–' : x >= 100 ? String(Math.round(x)) : x.toFixed(1));
const ratio = (a, b) => (a === null || b === null ? '–' : (a / b).toFixed(2));

/** What each limit was asked of, how often it was kept, and the places where it was not. */
const limits = new Map();
function judge(limit, place, value, most) {
  if (value === null || most === null) return;
  const found = limits.get(limit) ?? { asked: 0, broken: [] };
  limits.set(limit, found);
  found.asked += 1;
  if (value > most) found.broken.push(`${place} ${said(value)} (${said(most)})`);
}

console.log('| clock | operation | events | with outline | fastest peer | ratio | DOM floor | chart alone | canvas floor | ratio |');
console.log('|---|---|--:|--:|---|--:|--:|--:|--:|--:|');
for (const [clock, of] of Object.entries(clocks)) {
  for (const n of sizes) {
    for (const operation of operations) {
      const [name] = operation;
      const peers = results.filter((r) => r.n === n && isPeer(r) && of(r, operation) !== null);
      const best = peers.sort((a, b) => of(a, operation) - of(b, operation))[0];
      const peer = of(best, operation);
      const [both, alone, canvas, dom] = ['prepcom', 'prepcom-chart', 'floor-canvas', 'floor-dom'].map((p) => of(at(p, n), operation));
      console.log(`| ${clock} | ${name} | ${n} | ${said(both)} | ${best ? `${said(peer)} (${best.peer})` : '–'} | ${ratio(both, peer)} | ${said(dom)} | ${said(alone)} | ${said(canvas)} | ${ratio(alone, canvas)} |`);
      const place = `${name} at ${n}`;
      judge(`${clock}: with outline below every peer`, place, both, peer);
      judge(`${clock}: chart alone at most 2.5 canvas floors`, place, alone, canvas && canvas * 2.5);
      judge(`${clock}: with outline at most the DOM floor${clock === 'main' ? ' or 4 ms' : ''}`, place, both, dom && (clock === 'main' ? Math.max(4, dom) : dom));
    }
  }
}
for (const peer of ['prepcom', 'prepcom-chart']) {
  judge('first paint at most 150 ms at 10000 and 400 ms at 100000', `${peer} at 10000`, at(peer, 10000)?.mount ?? null, 150);
  judge('first paint at most 150 ms at 10000 and 400 ms at 100000', `${peer} at 100000`, at(peer, 100000)?.mount ?? null, 400);
  const [first, last] = [at(peer, sizes[0]), at(peer, sizes.at(-1))];
  judge('as many nodes at every size', peer, last?.dom ?? null, first?.dom ?? null);
  if (last?.n >= 100000) judge('at most 100 bytes an event', peer, (last.heap * 1048576) / last.n, 100);
}
console.log('');
for (const [limit, { asked, broken }] of limits) {
  console.log(`${broken.length === 0 ? 'kept    ' : 'NOT kept'}  ${limit}: ${asked - broken.length} of ${asked}${broken.length > 0 ? `; not: ${broken.join(', ')}` : ''}`);
}
process.exitCode = [...limits.values()].some(({ broken }) => broken.length > 0) ? 1 : 0;
