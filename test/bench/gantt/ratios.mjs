// node ratios.mjs [results.json]: our renderer beside the fastest peer and the floors of the same file.
// Time is the main thread's own (CPU of one operation), which hardly depends on what else the machine does.
import fs from 'node:fs';

const { results } = JSON.parse(fs.readFileSync(process.argv[2] ?? 'results.json', 'utf8'));
const ours = ['prepcom', 'prepcom-chart'];
const measures = { 'first paint': 'mount', 'scroll down': 'v', 'scroll across': 'h', zoom: 'zoom', edit: 'edit' };
const isPeer = (r) => !ours.includes(r.peer) && !r.peer.startsWith('floor-');
const fixed = (x) => (x === null ? '–' : x >= 100 ? String(Math.round(x)) : x.toFixed(1));
const ratio = (a, b) => (a == null || b == null ? '–' : `${(a / b).toFixed(2)}`);

console.log('| main thread, ms | events | with outline | fastest peer | ratio | chart alone | canvas floor | ratio | DOM floor |');
console.log('|---|--:|--:|---|--:|--:|--:|--:|--:|');
for (const n of [...new Set(results.map((r) => r.n))].sort((a, b) => a - b)) {
  const at = results.filter((r) => r.n === n);
  const of = (peer, key) => at.find((r) => r.peer === peer)?.main?.[key] ?? null;
  for (const [name, key] of Object.entries(measures)) {
    const peers = at.filter((r) => isPeer(r) && r.main?.[key] != null);
    const best = peers.sort((a, b) => a.main[key] - b.main[key])[0];
    const [both, alone, floor, dom] = [...ours, 'floor-canvas', 'floor-dom'].map((p) => of(p, key));
    const fastest = best ? `${fixed(best.main[key])} (${best.peer})` : '–';
    console.log(`| ${name} | ${n} | ${fixed(both)} | ${fastest} | ${ratio(both, best?.main[key])} | ${fixed(alone)} | ${fixed(floor)} | ${ratio(alone, floor)} | ${fixed(dom)} |`);
  }
}
