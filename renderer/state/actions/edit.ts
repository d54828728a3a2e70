import { stateOn } from '@shared/model/asOf';
import { classOf, type EventState } from '@shared/model/event';
import type { AppActions, AppState } from '@renderer/state/appState';
import { announce } from '@renderer/state/announce';
import { sentence } from '@renderer/state/sentence';
import { refusalText, stepWords } from '@renderer/state/words';
import type { Action, ActionId, WhyNot } from './action';
import { needsEvent, needsPlan, selectedEvent } from './conditions';

/** What is done to the events of the plan. */
export const editActions: readonly Action[] = [
  {
    id: 'undo',
    menu: 'edit',
    shortcuts: ['Ctrl+Z'],
    words: (state, t) =>
      state.undo
        ? t('commands.undo', { what: stepWords(state.undo, state.language) })
        : t('shell.action.undo'),
    why: (state) => needsPlan(state) ?? (state.undo ? null : 'noUndo'),
    run: (state, actions) => {
      actions.undo();
      announce(sentence('commands.undone', { what: stepWords(state.undo!, state.language) }));
    },
  },
  {
    id: 'redo',
    menu: 'edit',
    shortcuts: ['Ctrl+Shift+Z', 'Ctrl+Y'],
    words: (state, t) =>
      state.redo
        ? t('commands.redo', { what: stepWords(state.redo, state.language) })
        : t('shell.action.redo'),
    why: (state) => needsPlan(state) ?? (state.redo ? null : 'noRedo'),
    run: (state, actions) => {
      actions.redo();
      announce(sentence('commands.redone', { what: stepWords(state.redo!, state.language) }));
    },
  },
  {
    id: 'history',
    menu: 'edit',
    shortcuts: ['Ctrl+Shift+H'],
    why: needsPlan,
    run: (_state, actions) => actions.openDialog('history'),
  },
  {
    id: 'newEvent',
    menu: 'edit',
    shortcuts: ['Ctrl+Shift+N', 'Insert'],
    why: needsPlan,
    run: (_state, actions) => actions.openDialog('new-event'),
  },
  {
    id: 'duplicateEvent',
    menu: 'edit',
    shortcuts: ['Ctrl+D'],
    why: needsEvent,
    run: (state, actions) =>
      runOrSay(state, actions, 'duplicate-event', { eventId: selectedEvent(state)!.id }),
  },
  {
    id: 'deleteEvent',
    menu: 'edit',
    shortcuts: ['Delete'],
    why: needsEvent,
    run: (state, actions) =>
      runOrSay(state, actions, 'delete-event', { eventId: selectedEvent(state)!.id }),
  },
  stateAction('stateTentative', 'tentative'),
  stateAction('stateConfirmed', 'confirmed'),
  stateAction('stateHeld', 'held'),
  stateAction('stateOpen', 'open'),
  stateAction('stateDone', 'done'),
  stateAction('stateCancelled', 'cancelled'),
];

function stateAction(id: ActionId, eventState: EventState): Action {
  return {
    id,
    menu: 'edit',
    why: (state) => needsEvent(state) ?? whyNotState(state, eventState),
    run: (state, actions) =>
      runOrSay(state, actions, 'set-state', {
        eventId: selectedEvent(state)!.id,
        state: eventState,
        on: state.today.day,
        decision: null,
      }),
  };
}

function runOrSay(state: AppState, actions: AppActions, command: string, args: object): void {
  const result = actions.run(command, args);
  if (!result.ok) actions.notify('error', refusalText(result.error, state.language));
}

function whyNotState(state: AppState, wanted: EventState): WhyNot | null {
  const event = selectedEvent(state)!;
  const meets = classOf(event) === 'meeting' || classOf(event) === 'band';
  const known = meets ? ['tentative', 'confirmed', 'held'] : ['open', 'done'];
  if (wanted !== 'cancelled' && !known.includes(wanted)) return 'otherClass';
  return stateOn(event, state.today.day) === wanted ? 'sameState' : null;
}
