import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { actions, useApp } from '@renderer/state/planStore';
import { Icon, type IconName } from '@renderer/ui/Icon';
import { Keys, useKeyWords } from '@renderer/ui/Keys';
import { Tip } from '@renderer/ui/Tip';
import type { ActionId } from '@renderer/state/actions/action';
import { AsOfMenu } from './AsOfMenu';
import { PlanMenu } from './PlanMenu';
import { perform, useAction } from './useActions';
import { ViewMenu } from './ViewMenu';
import { ViewTabs } from './ViewTabs';

/** Name of the plan, views, search, undo, as of. */
export function TopBar() {
  const t = useTranslations('shell');
  const open = useApp((s) => s.plan !== null);
  const panelClosed = useApp((s) => s.sidePanel === null);
  return (
    <header className="top-bar">
      {open ? <PlanMenu /> : <strong className="app-name">{t('appName')}</strong>}
      {open && <ViewTabs />}
      {open && <ViewMenu />}
      <span className="grow" />
      <SearchButton />
      {open && (
        <>
          <span className="top-pair">
            <IconAction id="undo" icon="undo" />
            <IconAction id="redo" icon="redo" />
          </span>
          <AsOfMenu />
          {panelClosed && (
            <Button
              className="button quiet icon"
              aria-label={t('openPanel')}
              onPress={() => actions.setSidePanel('inspector')}
            >
              <Icon name="panel" />
            </Button>
          )}
        </>
      )}
    </header>
  );
}

function SearchButton() {
  const t = useTranslations('shell');
  const { keys } = useAction('palette');
  return (
    <Button
      className="search-button"
      onPress={() => perform('palette')}
      aria-haspopup="dialog"
      // In a narrow window only the sign is left of its words.
      aria-label={t('search')}
    >
      <Icon name="search" size={14} />
      <span className="search-long">{t('search')}</span>
      <span className="search-short">{t('searchShort')}</span>
      {keys !== null && <Keys keys={keys} />}
    </Button>
  );
}

function IconAction({ id, icon }: { readonly id: ActionId; readonly icon: IconName }) {
  const keyWords = useKeyWords();
  const { words, keys, why } = useAction(id);
  const button = (
    <Button
      className="button quiet icon"
      aria-label={words}
      isDisabled={why !== null}
      onPress={() => perform(id)}
    >
      <Icon name={icon} />
    </Button>
  );
  return <Tip text={keys === null ? words : `${words} (${keyWords(keys)})`}>{button}</Tip>;
}
