import { useEffect } from 'react';
import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { AppState } from '@renderer/state/appState';
import { formatBytes, formatDateTime } from '@renderer/state/formatDateTime';
import { actions, useApp } from '@renderer/state/planStore';
import { ModalDialog } from '@renderer/ui/ModalDialog';
import './safety.css';

type Stray = AppState['strays'][number];

/** Files among the journals that belong to no plan, and what can be done with each. */
export function StraysDialog() {
  const t = useTranslations('safety.strays');
  const close = useTranslations('shell')('close');
  const strays = useApp((s) => s.strays);
  useEffect(() => {
    // One may have come since the start: a plan whose journal was found damaged leaves what lay behind the damage.
    void actions.lookForStrays().catch(() => actions.notify('error', t('notLooked')));
  }, [t]);
  return (
    <ModalDialog title={t('title')} closeLabel={close} onClose={actions.closeDialog} width="wide">
      <p className="second">{t('lead')}</p>
      {strays.length === 0 && <p>{t('none')}</p>}
      <ul className="safety-list">
        {strays.map((stray) => (
          <StrayLine key={stray.id} stray={stray} />
        ))}
      </ul>
    </ModalDialog>
  );
}

function StrayLine({ stray }: { readonly stray: Stray }) {
  const t = useTranslations('safety.strays');
  const language = useApp((s) => s.language);
  const { why, relation, common, generation, at, bytes, name } = stray;
  const canOpen = why !== 'unreadable' && why !== 'newer';
  const canTake = why === 'renamed' || (why === 'second' && relation === 'ahead');
  return (
    <li>
      <b className="cut">{name}</b>
      <span>
        {t(`why.${why}`)} {relation === 'alone' ? '' : t(`relation.${relation}`, { common })}
      </span>
      <span className="second">
        {at > 0 &&
          t('facts', {
            generation,
            time: formatDateTime(at, language),
            size: formatBytes(bytes, language),
          })}
      </span>
      <span className="safety-buttons">
        {canOpen && (
          <Button className="button" onPress={() => void actions.settleStray(stray, 'open')}>
            {t('open')}
          </Button>
        )}
        {canTake && (
          <Button className="button" onPress={() => void actions.settleStray(stray, 'take')}>
            {t('take')}
          </Button>
        )}
        <Button className="button" onPress={() => void actions.settleStray(stray, 'bin')}>
          {t('bin')}
        </Button>
      </span>
    </li>
  );
}
