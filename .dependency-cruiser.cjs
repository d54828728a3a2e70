// The borders between the rooms: who may import whom. A room that is not named in a list is closed to that room.
// The table is in ARCHITECTURE.md; test/unit/borders.test.ts plants mistakes and sees that they are found.

/** @param {string[]} folders */
const shared = (...folders) => folders.map((folder) => `^shared/${folder}/`);
/** @param {string[]} folders */
const renderer = (...folders) => folders.map((folder) => `^renderer/${folder}/`);
const ours = '^(shared|renderer|electron|test)/';

/** Files that match `from` import of ours only themselves and `allowed`.
 * @param {string} name @param {string} from @param {string[]} allowed @param {string[]} fromNot */
function closed(name, from, allowed, fromNot = []) {
  return {
    name,
    severity: 'error',
    from: { path: from, pathNot: fromNot },
    to: { path: ours, pathNot: [from, ...allowed] },
  };
}

/** A package that only these rooms may use. A package is known by its name, resolved or not.
 * @param {string} name @param {string} packages @param {string[]} rooms */
function bound(name, packages, rooms) {
  return {
    name: `${name}-at-home`,
    severity: 'error',
    from: { path: ours, pathNot: [...rooms, '^test/'] },
    to: { path: `(^|node_modules/)(${packages})(/|$)`, pathNot: ours },
  };
}

const sharedRooms = [
  closed('model', '^shared/model/', []),
  closed('windows', '^shared/windows/', shared('model')),
  closed('places', '^shared/places/', shared('model')),
  closed('processes', '^shared/processes/', shared('model', 'windows', 'places')),
  closed('rules', '^shared/rules/', shared('model', 'windows', 'places')),
  closed('repairs', '^shared/repairs/', shared('model', 'windows', 'places', 'rules')),
  closed('commands', '^shared/commands/', shared('model', 'windows', 'processes', 'places')),
  closed('formats', '^shared/formats/', shared('model', 'windows', 'places')),
  closed('gantt', '^shared/gantt/', shared('model', 'windows', 'places')),
  closed('i18n', '^shared/i18n/', shared('model', 'places', 'rules', 'repairs', 'commands')),
  {
    name: 'i18n-types-only',
    severity: 'error',
    from: { path: '^shared/i18n/' },
    to: { path: '^shared/(rules|repairs|commands)/', dependencyTypesNot: ['type-only'] },
  },
  closed('ipc', '^shared/ipc/', shared('model')),
  closed('shared', '^shared/', []),
];

const views = ['panels', 'schedule', 'month', 'print'];
const rendererRooms = [
  closed('data', '^renderer/data/', [
    ...shared('model', 'commands', 'formats'),
    '^shared/ipc/contract',
    ...renderer('platform'),
  ]),
  closed(
    'worker',
    '^renderer/worker/',
    shared('(model|windows|places|processes|rules|repairs|commands|formats|gantt|i18n)'),
  ),
  closed('renderer-gantt', '^renderer/gantt/', [
    ...shared('gantt', 'model', 'i18n'),
    ...renderer('ui'),
  ]),
  closed('renderer-ui', '^renderer/ui/', shared('gantt', 'model', 'i18n')),
  closed('state', '^renderer/state/', ['^shared/', ...renderer('data', 'worker', 'platform')]),
  ...views.map((view) =>
    closed(`renderer-${view}`, `^renderer/${view}/`, [
      '^shared/',
      ...renderer('state', 'ui', 'gantt'),
    ]),
  ),
  closed('platform', '^renderer/platform/', shared('ipc')),
  closed('renderer', '^renderer/', ['^shared/']),
];

const electronRooms = [
  closed('preload', '^electron/preload', ['^shared/ipc/(contract|channels)']),
  closed('cli', '^electron/cli/', ['^shared/', '^electron/files/']),
  closed('electron', '^electron/', shared('ipc', 'model', 'formats', 'i18n'), [
    '^electron/cli/',
    '^electron/preload',
  ]),
];

const packages = [
  bound('date-fns', 'date-fns|@date-fns/tz', ['^shared/model/']),
  bound('zod', 'zod', ['^shared/(model|ipc|commands|rules)/']),
  bound('calendar-libraries', 'ical\\.js|timezones-ical-library', ['^shared/formats/']),
  bound('dexie', 'dexie', ['^renderer/data/']),
  bound('zustand', 'zustand', ['^renderer/state/']),
  bound('electron', 'electron', ['^electron/']),
  bound('build-tools', 'vite|esbuild', ['^electron/launch/']),
  bound('test-tools', 'vitest|@vitest/[^/]+|playwright-core|fast-check|@axe-core/playwright', []),
  bound('react', 'react|react-dom|react-aria-components|use-intl', [
    '^renderer/(?!data/|worker/|platform/)',
    '^shared/i18n/',
  ]),
  {
    name: 'use-intl-core-in-shared',
    severity: 'error',
    from: { path: '^(shared|renderer/worker)/' },
    to: {
      path: '(^|node_modules/)(react|react-dom|react-aria-components|use-intl)(/|$)',
      pathNot: ['use-intl/core', 'use-intl/dist/types/core', 'use-intl/dist/esm/production/core'],
    },
  },
  {
    name: 'preload-without-zod',
    severity: 'error',
    from: { path: '^electron/preload' },
    to: { path: '(^|node_modules/)zod(/|$)', reachable: true },
  },
  {
    name: 'node-at-home',
    severity: 'error',
    from: { path: '^(shared|renderer)/' },
    to: { dependencyTypes: ['core'] },
  },
];

const health = [
  {
    name: 'no-circles',
    severity: 'error',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'nothing-unknown',
    severity: 'error',
    from: { path: ours },
    to: { couldNotResolve: true },
  },
];

module.exports = {
  forbidden: [...sharedRooms, ...rendererRooms, ...electronRooms, ...packages, ...health],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|release|coverage|test/bench/gantt)/|\\.css$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'require', 'node', 'default'],
    },
  },
};
