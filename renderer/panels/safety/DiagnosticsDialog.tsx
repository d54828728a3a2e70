import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import {
  diagnosticsReport,
  type DiagnosticsPage,
  readDiagnostics,
} from '@renderer/state/diagnostics';
import { formatBytes, formatDateTime } from '@renderer/state/formatDateTime';
import { actions, useApp } from '@renderer/state/planStore';
import { now } from '@renderer/state/today';
import { ModalDialog } from '@renderer/ui/ModalDialog';
import { CopyButton } from './CopyButton';
import { PlanFilesTable } from './PlanFilesTable';
import './safety.css';

/** Where the data are and how they are; its report names no plan and no event. */
export function DiagnosticsDialog() {
  const t = useTranslations('safety.diagnostics');
  const close = useTranslations('shell')('close');
  const [page, setPage] = useState<DiagnosticsPage | 'reading' | null>('reading');
  const [checking, setChecking] = useState(false);
  useEffect(() => {
    void readDiagnostics(false).then(setPage);
  }, []);
  const check = async () => {
    setChecking(true);
    setPage(await readDiagnostics(true));
    setChecking(false);
  };
  const read = page !== null && page !== 'reading' ? page : null;
  return (
    <ModalDialog
      title={t('title')}
      closeLabel={close}
      onClose={actions.closeDialog}
      width="wide"
      footer={
        read && (
          <>
            <CopyButton
              words={t('copy')}
              copied={t('copied')}
              notCopied={t('notRead')}
              text={() => diagnosticsReport(read, now())}
            />
            <Button className="button filled" isDisabled={checking} onPress={() => void check()}>
              {checking ? t('checking') : t('checkNow')}
            </Button>
          </>
        )
      }
    >
      <p className="second">{t('lead')}</p>
      {page === 'reading' && <p role="status">{t('reading')}</p>}
      {page === null && (
        <p role="alert" className="error-text">
          {t('notRead')}
        </p>
      )}
      {read && <Facts page={read} />}
    </ModalDialog>
  );
}

function Facts({ page: { files, browser } }: { readonly page: DiagnosticsPage }) {
  const t = useTranslations('safety.diagnostics');
  const language = useApp((s) => s.language);
  const size = (bytes: number) => formatBytes(bytes, language);
  const folder = (path: string, free: number | null) =>
    free === null ? path : `${path} (${t('free', { size: size(free) })})`;
  const { lastCheck } = files;
  const time = lastCheck ? formatDateTime(lastCheck.at, language) : '';
  const count = lastCheck?.problems.length ?? 0;
  const checked = count === 0 ? t('noProblems', { time }) : t('problems', { time, count });
  const rows: readonly (readonly [string, string])[] = [
    [t('program'), `${files.version}, ${t(`edition.${files.edition}`)}, ${files.system}`],
    [t('where'), folder(files.dataFolder, files.freeBytes)],
    [t('backups'), folder(files.backupFolder, files.backupFreeBytes)],
    ...(browser
      ? [
          [
            t('browser'),
            t('browserUse', { used: size(browser.used), quota: size(browser.quota) }),
          ] as const,
        ]
      : []),
    [t('bin'), t('binCount', { count: files.binned })],
    [t('strays'), t('strayCount', { count: files.strays })],
    [t('check'), lastCheck ? checked : t('never')],
  ];
  return (
    <>
      <dl className="safety-facts">
        {rows.map(([head, words]) => (
          <div key={head}>
            <dt>{head}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {count > 0 && (
        <ul className="safety-list">
          {lastCheck?.problems.map((p) => (
            <li key={`${p.plan} ${p.file}`}>
              {p.file} <span className="error-text">{t(`problem.${p.problem}`)}</span>
            </li>
          ))}
        </ul>
      )}
      <PlanFilesTable plans={files.plans} />
    </>
  );
}
