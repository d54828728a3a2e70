import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { continues, decodeLine, emptyDigest } from '@shared/formats/journalLine';
import { encodePlan } from '@shared/formats/planFile/encodePlan';
import { openApp } from '../support/app';
import { generatePlan } from '../support/generatePlan';

const hash = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

it('a plan file of megabytes, with letters of two to four bytes, is in the journal whole', async () => {
  const { page, data } = await openApp();
  const made = generatePlan({ events: 3000 });
  const events = new Map(
    [...made.events].map(([id, event]) => [id, { ...event, title: `Séance ${id} 会议 🕊` }]),
  );
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /Open a plan file/ }).click();
  const buffer = Buffer.from(encodePlan({ ...made, events }));
  expect(buffer.length).toBeGreaterThan(1_100_000);
  await (await chooser).setFiles({ name: 'large.prepcom', mimeType: 'application/json', buffer });
  await page.getByText(/^Saved on disk/).waitFor({ timeout: 20_000 });
  const folder = join(data, 'journals');
  const [name] = (await readdir(folder)).filter((file) => file.endsWith('.journal'));
  const [first = ''] = (await readFile(join(folder, name!), 'utf8')).split('\n');
  expect(continues(first, emptyDigest, hash)).toBe(true);
  const line = decodeLine(first);
  const titles = JSON.stringify(line.ok && line.value.changes).match(/Séance [\w-]+ 会议 🕊/g);
  expect(new Set(titles).size).toBe(events.size);
});
