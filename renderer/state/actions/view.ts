import type { Language } from '@shared/model/text';
import { announce } from '@renderer/state/announce';
import type { AppState, ViewName } from '@renderer/state/appState';
import { sentence } from '@renderer/state/sentence';
import type { Action, ActionId, WhyNot } from './action';
import { needsPlan } from './conditions';
import { askZoom, type ZoomRequest } from './zoomRequests';

/** How the window looks. */
export const viewActions: readonly Action[] = [
  viewAction('viewTimeline', 'timeline', 'Ctrl+1'),
  viewAction('viewSchedule', 'schedule', 'Ctrl+2'),
  viewAction('viewMonth', 'month', 'Ctrl+3'),
  zoomAction('zoomIn', 'in'),
  zoomAction('zoomOut', 'out'),
  zoomAction('zoomFit', 'fit'),
  panelAction('showEvent', 'inspector', 'Ctrl+I'),
  panelAction('showFindings', 'findings', 'Ctrl+Shift+F'),
  {
    id: 'hidePanel',
    menu: 'view',
    shortcuts: ['Ctrl+B'],
    why: (state) => needsPlan(state) ?? (state.sidePanel ? null : 'panelClosed'),
    run: (_state, actions) => actions.setSidePanel(null),
  },
  groupAction('groupPhase', 'phase'),
  groupAction('groupCity', 'city'),
  groupAction('groupKind', 'kind'),
  groupAction('groupPerson', 'person'),
  groupAction('groupProcess', 'process'),
  sortAction('sortUsual', 'usual'),
  sortAction('sortDate', 'date'),
  sortAction('sortName', 'name'),
  sortAction('sortDocument', 'document'),
  sortAction('sortFindings', 'findings'),
  densityAction('dense', 'dense'),
  densityAction('comfortable', 'comfortable'),
  themeAction('themeSystem', 'system'),
  themeAction('themeLight', 'light'),
  themeAction('themeDark', 'dark'),
  languageAction('languageEn', 'en'),
  languageAction('languageFr', 'fr'),
  languageAction('languageEs', 'es'),
];

function viewAction(id: ActionId, view: ViewName, keys: string): Action {
  return {
    id,
    menu: 'view',
    shortcuts: [keys],
    choice: 'view',
    checked: (state) => state.view === view,
    why: (state) => needsPlan(state) ?? already(state.view === view),
    run: (_state, actions) => actions.setView(view),
  };
}

function zoomAction(id: ActionId, request: ZoomRequest): Action {
  return {
    id,
    menu: 'view',
    why: (state) => needsPlan(state) ?? (state.view === 'timeline' ? null : 'notTimeline'),
    run: () => askZoom(request),
  };
}

function panelAction(id: ActionId, panel: 'inspector' | 'findings', keys: string): Action {
  return {
    id,
    menu: 'view',
    shortcuts: [keys],
    why: (state) => needsPlan(state) ?? already(state.sidePanel === panel),
    run: (_state, actions) => actions.setSidePanel(panel),
  };
}

function groupAction(id: ActionId, grouping: AppState['grouping']): Action {
  const isSo = (state: AppState) => state.grouping === grouping && state.personId === null;
  return {
    id,
    menu: 'view',
    choice: 'grouping',
    checked: isSo,
    why: (state) => needsPlan(state) ?? already(isSo(state)),
    run: (_state, actions) => {
      actions.setGrouping(grouping);
      announce(sentence(`shell.action.${id}`));
    },
  };
}

function sortAction(id: ActionId, sorting: AppState['sorting']): Action {
  return {
    id,
    menu: 'view',
    choice: 'sorting',
    checked: (state) => state.sorting === sorting,
    why: (state) => needsPlan(state) ?? already(state.sorting === sorting),
    run: (_state, actions) => {
      actions.setSorting(sorting);
      announce(sentence(`shell.action.${id}`));
    },
  };
}

function densityAction(id: ActionId, density: AppState['density']): Action {
  return {
    id,
    menu: 'view',
    choice: 'density',
    checked: (state) => state.density === density,
    why: (state) => already(state.density === density),
    run: (_state, actions) => {
      actions.setDensity(density);
      announce(sentence(`shell.action.${id}`));
    },
  };
}

function themeAction(id: ActionId, theme: AppState['theme']): Action {
  return {
    id,
    menu: 'view',
    choice: 'theme',
    checked: (state) => state.theme === theme,
    why: (state) => already(state.theme === theme),
    run: (_state, actions) => actions.setTheme(theme),
  };
}

function languageAction(id: ActionId, language: Language): Action {
  return {
    id,
    menu: 'view',
    choice: 'language',
    checked: (state) => state.language === language,
    why: (state) => already(state.language === language),
    run: (_state, actions) => actions.setLanguage(language),
  };
}

function already(so: boolean): WhyNot | null {
  return so ? 'alreadySo' : null;
}
