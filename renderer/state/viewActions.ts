import type { AppActions } from './appState';
import { askCheckerAsOf } from './checking';
import { noticeActions } from './notices';
import { currentDisk, todayOf } from './session';
import { store } from './store';

type ViewActions = Pick<
  AppActions,
  | 'select'
  | 'chooseFinding'
  | 'setView'
  | 'setSidePanel'
  | 'setAsOf'
  | 'setLanguage'
  | 'setTheme'
  | 'setDensity'
  | 'setGrouping'
  | 'setSorting'
  | 'showPerson'
  | 'openDialog'
  | 'closeDialog'
  | 'notify'
  | 'dismissNotice'
>;

/** What changes the window and not the plan; nothing of it is history. */
export const viewActions: ViewActions = {
  select: (selection) => store.setState({ selection }),
  chooseFinding: (chosenFinding) => store.setState({ chosenFinding }),
  setView: (view) => store.setState({ view }),
  setSidePanel: (sidePanel) => store.setState({ sidePanel }),
  setAsOf: (asOf) => {
    const { plan } = store.getState();
    if (!plan || plan.asOf === asOf) return;
    const looked = { ...plan, asOf };
    const today = todayOf(looked);
    // What was said about the day that was looked at is over.
    const notices = store.getState().notices.filter((n) => n.gravity !== 'info');
    store.setState({ plan: looked, today, notices });
    askCheckerAsOf(today);
    void currentDisk()?.keepView(asOf);
  },
  setLanguage: (language) => store.setState({ language }),
  setTheme: (theme) => store.setState({ theme }),
  setDensity: (density) => store.setState({ density }),
  setSorting: (sorting) => store.setState({ sorting }),
  setGrouping: (grouping) => store.setState({ grouping, personId: null }),
  showPerson: (personId) => {
    if (personId === null) store.setState({ personId });
    else {
      store.setState({
        personId,
        selection: { type: 'person', id: personId },
        sidePanel: 'inspector',
        view: 'timeline',
        grouping: 'person',
        dialog: null,
      });
    }
  },
  openDialog: (name, args) => store.setState({ dialog: { name, args } }),
  closeDialog: () => store.setState({ dialog: null }),
  ...noticeActions,
};
