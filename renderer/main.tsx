import { createRoot } from 'react-dom/client';
import { App } from './App';
import { ErrorBoundary } from './panels/shell/ErrorBoundary';
import { startApp } from './state/planStore';
import './ui/tokens.css';
import './ui/base.css';

void startApp();
createRoot(document.getElementById('root')!).render(
  <ErrorBoundary>
    <App />
  </ErrorBoundary>,
);
