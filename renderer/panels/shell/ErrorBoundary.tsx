import { Component, type ReactNode } from 'react';
import { translator } from '@shared/i18n';
import { actions, getState } from '@renderer/state/planStore';

interface Caught {
  readonly error: Error | null;
}

/** The window's own border for our mistakes: says what stopped, what was kept and what to do. A class, since React
 *  catches errors of drawing only there. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, Caught> {
  override state: Caught = { error: null };

  static getDerivedStateFromError(error: unknown): Caught {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error ? <Stopped error={error} /> : this.props.children;
  }
}

function Stopped({ error }: { readonly error: Error }) {
  const { language, plan, saving } = getState();
  const t = translator(language);
  const unsaved = saving.kind === 'not-saved' || saving.kind === 'saving';
  return (
    <div className="stopped" role="alert">
      <h1>{t('shell.error.title')}</h1>
      <p>{t('shell.error.what', { message: error.message })}</p>
      <p>{t(unsaved ? 'shell.error.keptUnsaved' : 'shell.error.kept')}</p>
      <div className="stopped-buttons">
        {plan && (
          <button type="button" className="button" onClick={() => void actions.savePlanFile(true)}>
            {t('shell.error.save')}
          </button>
        )}
        <button type="button" className="button filled" onClick={() => window.location.reload()}>
          {t('shell.error.reload')}
        </button>
      </div>
    </div>
  );
}
