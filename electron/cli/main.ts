import { randomBytes } from 'node:crypto';
import { runCli } from './runCli';

const answer = await runCli(process.argv.slice(2), {
  now: () => Date.now(),
  randomId: () => randomBytes(12).toString('hex'),
});
process.stderr.write(answer.err);
process.stdout.write(answer.out);
process.exitCode = answer.code;
