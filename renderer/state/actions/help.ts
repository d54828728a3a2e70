import type { Action } from './action';

/** What explains the program. */
export const helpActions: readonly Action[] = [
  {
    id: 'palette',
    menu: 'help',
    shortcuts: ['Ctrl+K'],
    whileTyping: true,
    run: (_state, actions) => actions.openDialog('palette'),
  },
  {
    id: 'shortcuts',
    menu: 'help',
    shortcuts: ['Ctrl+/', 'F1'],
    run: (_state, actions) => actions.openDialog('shortcuts'),
  },
  {
    id: 'diagnostics',
    menu: 'help',
    run: (_state, actions) => actions.openDialog('diagnostics'),
  },
  { id: 'about', menu: 'help', run: (_state, actions) => actions.openDialog('about') },
];
