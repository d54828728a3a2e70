import { useTranslations } from 'use-intl';
import { appActions } from '@renderer/state/actions';
import { chartKeys } from '@renderer/gantt/chartKeys';
import type { MenuName } from '@renderer/state/actions/action';
import { actions } from '@renderer/state/planStore';
import { Keys } from '@renderer/ui/Keys';
import { ModalDialog } from '@renderer/ui/ModalDialog';
import './shortcuts.css';

const menus: readonly MenuName[] = ['file', 'edit', 'go', 'view', 'help'];

/** Every key of the window, from the registry, and the keys of outline and chart. */
export function ShortcutsDialog() {
  const t = useTranslations('shell');
  return (
    <ModalDialog
      title={t('shortcuts.title')}
      closeLabel={t('close')}
      onClose={actions.closeDialog}
      width="wide"
      isText
    >
      <div className="shortcuts">
        {menus.map((menu) => (
          <section key={menu}>
            <h3>{t(`menu.${menu}`)}</h3>
            <dl>
              {appActions
                .filter((a) => a.menu === menu && a.shortcuts !== undefined)
                .map((a) => (
                  <div key={a.id}>
                    <dt>{t(`action.${a.id}`)}</dt>
                    <dd>
                      {a.shortcuts!.map((keys) => (
                        <Keys key={keys} keys={keys} />
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
        <section>
          <h3>{t('shortcuts.chart')}</h3>
          <dl>
            {chartKeys.map((key) => (
              <div key={key}>
                <dt>{t(`shortcuts.${key}`)}</dt>
                <dd>
                  <kbd className="keys">{t(`shortcuts.${key}Key`)}</kbd>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </ModalDialog>
  );
}
