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
  const { why, relation, common, generation, at, bytes, name, plan } = stray;
  const planName = useApp((s) => s.plans.find((p) => p.id === plan)?.name ?? null);
  const canOpen = why !== 'unreadable' && why !== 'newer';
  const canTake = why === 'renamed' || (why === 'second' && relation === 'ahead');
  return (
    <li>
      <b className="cut">{name}</b>
      <span>
        {planName !== null && `${t('ofPlan', { name: planName })} `}
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
      {relation === 'differs' && <BothSides stray={stray} />}
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

/** Where the journal and a file that tells another story stand, side by side. */
function BothSides({ stray: { common, generation, at, journal } }: { readonly stray: Stray }) {
  const t = useTranslations('safety.strays');
  const language = useApp((s) => s.language);
  if (!journal) return null;
  const sides = [
    ['journal', journal],
    ['file', { generation, at }],
  ] as const;
  return (
    <span className="safety-sides">
      {sides.map(([side, end]) => (
        <span key={side} role="group" aria-label={t(`side.${side}`)} className="safety-version">
          <b>{t(`side.${side}`)}</b>
          <span>{t('own', { count: end.generation - common })}</span>
          <span className="second">
            {t('last', { time: end.at > 0 ? formatDateTime(end.at, language) : '–' })}
          </span>
        </span>
      ))}
    </span>
  );
}
