import type { AppActions } from './appState';
import { newId } from './newId';
import { store } from './store';

/** Notices that stand at one time; older ones go. */
const noticeLimit = 4;

/** What the window says of what happened, until it is answered or had time to be read. */
export const noticeActions: Pick<AppActions, 'notify' | 'dismissNotice'> = {
  notify: (gravity, text, action) => {
    const notice = { id: newId(), gravity, text, ...(action === undefined ? {} : { action }) };
    store.setState(({ notices }) => ({
      notices: [...notices.filter((n) => n.text !== text), notice].slice(-noticeLimit),
    }));
  },
  dismissNotice: (id) =>
    store.setState(({ notices }) => ({ notices: notices.filter((n) => n.id !== id) })),
};
