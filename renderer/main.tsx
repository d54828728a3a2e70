import { createRoot } from 'react-dom/client';
import { App } from './App';
import { ErrorBoundary } from './panels/shell/ErrorBoundary';
import { actions, startApp } from './state/planStore';
import './ui/tokens.css';
import './ui/base.css';

// Below this width the panel lies over the chart: it is opened when it is asked for.
if (window.matchMedia('(max-width: 1199px)').matches) actions.setSidePanel(null);
void startApp();
createRoot(document.getElementById('root')!).render(
  <ErrorBoundary>
    <App />
  </ErrorBoundary>,
);
