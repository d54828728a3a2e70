import { playwright } from '@vitest/browser-playwright';
import react from '@vitejs/plugin-react';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { journalCommands } from './test/db/support/journalCommands.ts';
import { testBrowserLaunch } from './test/support/browser.ts';
import { alias } from './vite.config.ts';

// Everything a browser test may import is bundled before the first test: a package found late reloads the page.
const bundledFirst = [
  '@date-fns/tz',
  'date-fns',
  'dexie',
  'fast-check',
  'ical.js',
  'react',
  'react-aria-components',
  'react-dom',
  'react-dom/client',
  'react/jsx-dev-runtime',
  'react/jsx-runtime',
  'timezones-ical-library',
  'use-intl',
  'use-intl/core',
  'zod',
  'zustand',
  'zustand/vanilla',
];

function inNode(name: string, more: object = {}): TestProjectInlineConfiguration {
  return {
    extends: true,
    test: { name, environment: 'node', include: [`test/${name}/**/*.test.ts`], ...more },
  };
}

function inBrowser(name: string, more: object = {}): TestProjectInlineConfiguration {
  return {
    extends: true,
    plugins: [react()],
    cacheDir: `node_modules/.vite/${name}`,
    optimizeDeps: { include: bundledFirst },
    test: {
      name,
      include: [`test/${name}/**/*.test.{ts,tsx}`],
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions: testBrowserLaunch() }),
        instances: [{ browser: 'chromium', viewport: { width: 1280, height: 800 } }],
        commands: journalCommands,
      },
      ...more,
    },
  };
}

export default defineConfig({
  resolve: { alias },
  test: {
    maxWorkers: 2,
    // A test fails by what it asserts, not by how busy the machine is.
    testTimeout: 30_000,
    // What is waited for may be a whole check in a worker, on a machine that has other things to do.
    expect: { poll: { timeout: 10_000 } },
    projects: [
      inNode('unit'),
      inNode('desktop', {
        globalSetup: ['test/support/buildPrograms.ts'],
        testTimeout: 20_000,
      }),
      // Its tests look at all databases of one origin, so they take turns.
      inBrowser('db', { fileParallelism: false }),
      inBrowser('ui'),
      inNode('e2e', {
        globalSetup: ['test/support/buildFirst.ts'],
        testTimeout: 60_000,
        hookTimeout: 60_000,
        fileParallelism: false,
      }),
    ],
  },
});
