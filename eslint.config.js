import tseslint from 'typescript-eslint';
import { decisions } from './test/run/decisions.mjs';
import { noDateFromText } from './test/run/noDateFromText.mjs';

const clockAndChance = [
  {
    object: 'Date',
    property: 'now',
    message: 'shared/ has no clock: take the time as an argument.',
  },
  {
    object: 'Math',
    property: 'random',
    message: 'shared/ has no chance: take newId as an argument.',
  },
];

const everywhere = [
  { selector: 'TSEnumDeclaration', message: 'No enums: a union of string literals.' },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='parse']",
    message: 'Days are parsed by shared/model/time, never by Date.',
  },
];

const named = { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' };

const noClock = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0]",
  message: 'shared/ has no clock: take the time as an argument.',
};

const unfinished = ['only', 'skip', 'todo', 'fails'].flatMap((property) =>
  ['it', 'test', 'describe'].map((object) => ({ object, property, message: 'Every test runs.' })),
);

export default tseslint.config(
  { ignores: ['dist', 'release', 'coverage', 'test/bench/gantt', 'test/fixtures'] },
  tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mjs,cjs,js}'],
    plugins: { prepcom: { rules: { 'no-date-from-text': noDateFromText, decisions } } },
    rules: {
      // TypeScript knows the globals of each room; this rule does not.
      'no-undef': 'off',
      'no-restricted-syntax': ['error', ...everywhere, named],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'prepcom/decisions': ['error', { max: 12 }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: {
      parserOptions: {
        project: ['shared', 'renderer', 'worker', 'electron', 'test'].map(
          (room) => `tsconfig.${room}.json`,
        ),
      },
    },
    rules: {
      'prepcom/no-date-from-text': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['shared/**'],
    rules: {
      'no-restricted-properties': ['error', ...clockAndChance],
      'no-restricted-globals': ['error', 'performance', 'crypto'],
      'no-restricted-syntax': ['error', ...everywhere, named, noClock],
    },
  },
  {
    // Data and sentences are as long as what they tell; a component's markup is longer than a function.
    files: ['shared/processes/**', 'shared/places/**', 'shared/i18n/**'],
    rules: { 'max-lines': 'off' },
  },
  // Tables of cases, and plans that tests are made of, are long lists.
  { files: ['test/**'], rules: { 'max-lines': ['error', { max: 400 }] } },
  { files: ['**/*.tsx'], rules: { 'max-lines-per-function': ['error', { max: 100 }] } },
  {
    files: ['test/**'],
    rules: {
      'max-lines-per-function': 'off',
      'prepcom/decisions': 'off',
      'no-restricted-properties': ['error', ...unfinished],
      'no-restricted-syntax': ['error', ...everywhere],
    },
  },
  {
    files: ['test/**', 'electron/launch/**', 'electron/cli/**'],
    rules: { 'no-console': 'off' },
  },
  { files: ['*.config.{ts,js}'], rules: { 'no-restricted-syntax': ['error', ...everywhere] } },
  {
    files: ['**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
