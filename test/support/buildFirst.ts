import { build } from '../../electron/launch/build.mjs';

/** Before the first end-to-end test: the application is built from the sources as they stand. */
export default async function buildFirst(): Promise<void> {
  await build({ say: () => undefined });
}
