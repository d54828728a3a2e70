import { build } from '../../electron/launch/build.mjs';

/** Before the first test of the main process: main, preload and server are compiled as they stand. */
export default async function buildPrograms(): Promise<void> {
  await build({ parts: ['programs'], say: () => undefined });
}
