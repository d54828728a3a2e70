import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Calls } from '@shared/ipc/contract';
import { appInfo } from '@renderer/state/actions/nativeMenu';
import { actions } from '@renderer/state/planStore';
import { ModalDialog } from '@renderer/ui/ModalDialog';
import './about.css';

const parts = 'React, React Aria, use-intl, zustand, Dexie, date-fns, zod, ical.js';

/** Version, licence, and where the plans are. */
export function AboutDialog() {
  const t = useTranslations('shell');
  const [info, setInfo] = useState<Calls['app.info']['result'] | null>(null);
  useEffect(() => {
    void appInfo().then(setInfo);
  }, []);
  const desktop = info?.edition === 'electron';
  return (
    <ModalDialog
      title={t('about.title')}
      closeLabel={t('close')}
      onClose={actions.closeDialog}
      width="medium"
    >
      <p>{t('about.lead')}</p>
      {info && (
        <dl className="about">
          <dt>{t('about.version', { version: info.version })}</dt>
          <dd>{t(desktop ? 'about.editionElectron' : 'about.editionBrowser')}</dd>
          <dt>{t('about.where')}</dt>
          <dd>{t(desktop ? 'about.whereElectron' : 'about.whereBrowser')}</dd>
          <dt>{t('about.licence')}</dt>
          <dd>{t('about.licenceText')}</dd>
          <dt>{t('about.parts')}</dt>
          <dd>{parts}</dd>
          <dt>{t('about.sources')}</dt>
          <dd>{t('about.sourcesText')}</dd>
        </dl>
      )}
    </ModalDialog>
  );
}
