// Appends journal lines as fast as they are accepted and says each that was; made to be killed in the middle.
import { pathToFileURL } from 'node:url';

const [, , compiled, data, first] = process.argv;
const { openJournals, encodeLine } = await import(pathToFileURL(String(compiled)).href);
const journals = openJournals(data);
let head = await journals.head('plan-1');

for (let gen = head.generation + 1; ; gen += 1) {
  const changes = { text: 'x'.repeat(2000), first };
  const entry = { plan: 'plan-1', device: 'd', gen, id: `c${gen}`, kind: 'do', at: gen, changes };
  const answer = await journals.append('plan-1', encodeLine(entry, head.digest).text);
  if (!answer.accepted) throw new Error(answer.reason);
  head = answer.head;
  process.stdout.write(`${gen}\n`);
}
