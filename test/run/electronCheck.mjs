// npm run electron-check: starts the real Electron on the built application, and asks through its bridge whether it
// is closed to Node and to other places. Runs where Electron's binary can be had.
import { mkdtempSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import { build, root } from '../../electron/launch/build.mjs';

await build();
const data = mkdtempSync(join(tmpdir(), 'prepcom-electron-'));
const app = await _electron.launch({
  executablePath: createRequire(import.meta.url)('electron'),
  args: [root],
  env: { ...process.env, PREPCOM_DATA: data },
  timeout: 60_000,
});
try {
  const page = await app.firstWindow();
  await page.getByRole('button').first().waitFor();
  const seen = await page.evaluate(async () => {
    const bridge = /** @type {any} */ (window).prepcom;
    const outside = await fetch('https://example.org/').then(
      () => 'answered',
      () => 'refused',
    );
    return {
      url: location.href,
      info: await bridge['app.info']({}),
      head: await bridge['journal.head']({ plan: 'none' }),
      node: typeof (/** @type {any} */ (window).require),
      outside,
    };
  });
  expectEqual('address', seen.url, 'app://prepcom/');
  expectEqual('edition', seen.info.edition, 'electron');
  expectEqual('empty journal', seen.head.generation, 0);
  expectEqual('require in the page', seen.node, 'undefined');
  expectEqual('a request to elsewhere', seen.outside, 'refused');
  console.log(`ok    Electron ${process.platform}: ${readdirSync(data).join(', ')}`);
} finally {
  await app.close();
}

/** @param {string} what @param {unknown} found @param {unknown} expected */
function expectEqual(what, found, expected) {
  if (found !== expected) throw new Error(`${what}: expected ${expected}, found ${found}`);
}
