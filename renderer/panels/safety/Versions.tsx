import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { formatDateTime } from '@renderer/state/formatDateTime';
import type { Recovery } from '@renderer/state/appState';
import { actions, useApp } from '@renderer/state/planStore';
import { stepWords } from '@renderer/state/words';

type Conflict = NonNullable<Recovery['conflict']>;

interface VersionsProps {
  readonly conflict: Conflict;
  /** Random id of this installation. */
  readonly device: string;
}

/** Two versions of one plan side by side, to choose the one to go on with. */
export function Versions({ conflict, device }: VersionsProps) {
  const t = useTranslations('safety.conflict');
  const language = useApp((s) => s.language);
  return (
    <>
      <p>
        {conflict.parted > 0
          ? t('parted', { time: formatDateTime(conflict.parted, language) })
          : t('partedUnknown')}{' '}
        {t('lead')}
      </p>
      <div className="safety-versions">
        <VersionBox conflict={conflict} device={device} which="journal" />
        <VersionBox conflict={conflict} device={device} which="store" />
      </div>
    </>
  );
}

function VersionBox({
  conflict,
  device,
  which,
}: VersionsProps & { readonly which: 'journal' | 'store' }) {
  const t = useTranslations('safety.conflict');
  const language = useApp((s) => s.language);
  const version = conflict[which];
  const where =
    version.device === '' ? 'unknown' : version.device === device ? 'here' : 'elsewhere';
  return (
    <section className="safety-version" aria-label={t(which)}>
      <h3>
        {t(which)} <span className="second">{t(`${which}What`)}</span>
      </h3>
      <dl>
        <dt>{t('saved')}</dt>
        <dd>{version.at > 0 ? formatDateTime(version.at, language) : t('unknown')}</dd>
        <dt>{t('where')}</dt>
        <dd>{t(where)}</dd>
        <dt>{t('steps')}</dt>
        <dd>{version.steps === null ? t('many') : t('stepCount', { count: version.steps })}</dd>
      </dl>
      {version.last.length > 0 && (
        <>
          <h4 className="second">{t('last')}</h4>
          <ul>
            {version.last.map((step, i) => (
              <li key={i}>{step.command === '' ? step.kind : stepWords(step, language)}</li>
            ))}
          </ul>
        </>
      )}
      <Button className="button" onPress={() => void actions.chooseVersion(which)}>
        {t('choose')}
      </Button>
    </section>
  );
}
