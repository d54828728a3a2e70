import { translator } from '@shared/i18n';
import { lastDeletedPlan } from '@renderer/state/bin';
import type { Action } from './action';
import { needsPlan } from './conditions';

/** What is done to whole plans. */
export const fileActions: readonly Action[] = [
  {
    id: 'emptyPlan',
    menu: 'file',
    shortcuts: ['Ctrl+N'],
    run: (state, actions) =>
      void actions.newEmptyPlan(translator(state.language)('shell.start.emptyName')),
  },
  {
    id: 'samplePlan',
    menu: 'file',
    run: (_state, actions) => void actions.newSamplePlan(),
  },
  {
    id: 'openFile',
    menu: 'file',
    shortcuts: ['Ctrl+O'],
    run: (_state, actions) => void actions.openPlanFile(),
  },
  {
    id: 'plans',
    menu: 'file',
    shortcuts: ['Ctrl+Shift+O'],
    run: (_state, actions) => actions.openDialog('plans'),
  },
  {
    id: 'renamePlan',
    menu: 'file',
    why: needsPlan,
    run: (state, actions) => actions.openDialog('plans', { rename: state.plan?.id }),
  },
  {
    id: 'save',
    menu: 'file',
    shortcuts: ['Ctrl+S'],
    whileTyping: true,
    why: needsPlan,
    run: (_state, actions) => void actions.savePlanFile(false),
  },
  {
    id: 'saveAs',
    menu: 'file',
    shortcuts: ['Ctrl+Shift+S'],
    whileTyping: true,
    why: needsPlan,
    run: (_state, actions) => void actions.savePlanFile(true),
  },
  {
    id: 'importCalendar',
    menu: 'file',
    why: needsPlan,
    run: (_state, actions) => void actions.importCalendar(),
  },
  {
    id: 'export',
    menu: 'file',
    shortcuts: ['Ctrl+E'],
    why: needsPlan,
    run: (_state, actions) => actions.openDialog('export'),
  },
  {
    id: 'print',
    menu: 'file',
    shortcuts: ['Ctrl+P'],
    whileTyping: true,
    why: needsPlan,
    run: (_state, actions) => actions.openDialog('print'),
  },
  {
    id: 'settings',
    menu: 'file',
    shortcuts: ['Ctrl+,'],
    why: needsPlan,
    run: (_state, actions) => actions.openDialog('settings'),
  },
  {
    id: 'addProcess',
    menu: 'file',
    why: needsPlan,
    run: (_state, actions) => actions.openDialog('settings', { section: 'processes' }),
  },
  {
    id: 'restoreState',
    menu: 'file',
    why: needsPlan,
    run: (_state, actions) => actions.openDialog('restore'),
  },
  {
    id: 'recovery',
    menu: 'file',
    why: (state) => (state.recovery === null ? 'notRecovered' : null),
    run: (_state, actions) => actions.openDialog('recovery'),
  },
  {
    id: 'strays',
    menu: 'file',
    run: (_state, actions) => {
      void actions.lookForStrays();
      actions.openDialog('strays');
    },
  },
  {
    id: 'saveNow',
    menu: 'file',
    why: (state) => needsPlan(state) ?? (state.saving.kind === 'not-saved' ? null : 'isSaved'),
    run: (_state, actions) => actions.saveNow(),
  },
  {
    id: 'restorePlan',
    menu: 'file',
    why: () => (lastDeletedPlan() === null ? 'noDeleted' : null),
    run: (_state, actions) => {
      const id = lastDeletedPlan();
      if (id !== null) void actions.restorePlan(id);
    },
  },
  {
    id: 'closePlan',
    menu: 'file',
    why: needsPlan,
    run: (_state, actions) => void actions.closePlan(),
  },
];
