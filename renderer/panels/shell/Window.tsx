import { useTranslations } from 'use-intl';
import { useApp } from '@renderer/state/planStore';
import { Dialogs, type OtherDialogs } from './Dialogs';
import { DropTarget } from './DropTarget';
import { ErrorBoundary } from './ErrorBoundary';
import { Notices } from './Notices';
import { PlanArea, type Views } from './PlanArea';
import { StartScreen } from './StartScreen';
import { StatusBar } from './StatusBar';
import { TopBar } from './TopBar';
import { useMenu } from './useMenu';
import { useShortcuts } from './useShortcuts';
import './window.css';
import './topBar.css';
import './planArea.css';
import './statusBar.css';
import './notices.css';
import './narrowWindow.css';

interface WindowProps {
  readonly views: Views;
  readonly dialogs: OtherDialogs;
}

/** The frame: top bar, the plan or the start, status bar; dialogs and messages lie over it. */
export function Window({ views, dialogs }: WindowProps) {
  const t = useTranslations('shell');
  const open = useApp((s) => s.plan !== null);
  useShortcuts();
  useMenu();
  return (
    <div className="app-window">
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <TopBar />
      <main id="main" className="window-main" tabIndex={-1}>
        <ErrorBoundary>{open ? <PlanArea views={views} /> : <StartScreen />}</ErrorBoundary>
      </main>
      <StatusBar />
      <Notices />
      <ErrorBoundary>
        <Dialogs others={dialogs} />
      </ErrorBoundary>
      <DropTarget />
    </div>
  );
}
