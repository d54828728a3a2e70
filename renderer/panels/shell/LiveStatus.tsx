import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useApp } from '@renderer/state/planStore';

/** How long counts must stand still before they are said, in milliseconds. */
const quietMs = 1500;

/** Says politely what went wrong with saving, that it is saved again, and new counts of findings once they stand. */
export function LiveStatus() {
  const t = useTranslations('shell.status');
  const failed = useApp((s) => (s.saving.kind === 'not-saved' ? s.saving.reason : null));
  const errors = useApp((s) => s.findings.counts.error);
  const warnings = useApp((s) => s.findings.counts.warning);
  const open = useApp((s) => s.plan !== null);
  const [said, say] = useState('');

  useEffect(() => {
    if (!open) return undefined;
    const timer = setTimeout(() => say(t('checked', { errors, warnings })), quietMs);
    return () => clearTimeout(timer);
  }, [open, errors, warnings, t]);

  return (
    <span className="unseen" role="status">
      {failed !== null ? t('notSaved', { reason: failed }) : said}
    </span>
  );
}
