import { useTranslations } from 'use-intl';
import type { Diagnostics } from '@shared/ipc/contract';
import { formatBytes, formatDateTime } from '@renderer/state/formatDateTime';
import { useApp } from '@renderer/state/planStore';

/** Journal and backups of each plan. Its names are shown here and are no part of the report. */
export function PlanFilesTable({ plans }: { readonly plans: Diagnostics['plans'] }) {
  const t = useTranslations('safety.diagnostics');
  const language = useApp((s) => s.language);
  const names = useApp((s) => s.plans);
  if (plans.length === 0) return null;
  return (
    <div className="safety-table">
      <table aria-label={t('plans')}>
        <thead>
          <tr>
            <th scope="col">{t('plan')}</th>
            <th scope="col">{t('steps')}</th>
            <th scope="col">{t('size')}</th>
            <th scope="col">{t('backupCount')}</th>
            <th scope="col">{t('lastBackup')}</th>
          </tr>
        </thead>
        <tbody>
          {plans.map((p) => (
            <tr key={p.plan}>
              <td>{names.find((row) => row.id === p.plan)?.name ?? p.plan.slice(0, 8)}</td>
              <td className="number">{p.head.generation}</td>
              <td className="number">{formatBytes(p.journalBytes, language)}</td>
              <td className="number">
                {p.backups}
                {p.backups > 0 && ` (${formatBytes(p.backupBytes, language)})`}
              </td>
              <td>
                {p.lastBackup === null ? t('none') : formatDateTime(p.lastBackup, language)}
                {p.backupProblem !== null && (
                  <span className="error-text">
                    {' '}
                    {t('backupFailed', { reason: p.backupProblem })}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
