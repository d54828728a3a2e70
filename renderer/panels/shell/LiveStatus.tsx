import { useEffect, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useAnnounced } from '@renderer/state/announce';
import { getState, useApp } from '@renderer/state/planStore';
import { selectionWords } from './SelectionText';

/** How long counts must stand still before they are said, in milliseconds. */
const quietMs = 1500;

/** Says politely what went wrong with saving, that it is saved again, new counts of findings once they stand, and what a
 *  command did to the window. */
export function LiveStatus() {
  const t = useTranslations();
  const failed = useApp((s) => (s.saving.kind === 'not-saved' ? s.saving.reason : null));
  const errors = useApp((s) => s.findings.counts.error);
  const warnings = useApp((s) => s.findings.counts.warning);
  const open = useApp((s) => s.plan !== null);
  const announced = useAnnounced();
  const [said, say] = useState('');
  // The words of the moment: what is selected later is said where it is selected.
  const told = useMemo(() => {
    if (!announced.isSelection) return announced.text;
    const what = selectionWords(getState(), (state) => t(`words.state.${state}`));
    return t('shell.status.selected', { what }) + announced.text;
  }, [announced, t]);

  useEffect(() => {
    if (!open) return undefined;
    const timer = setTimeout(() => say(t('shell.status.checked', { errors, warnings })), quietMs);
    return () => clearTimeout(timer);
  }, [open, errors, warnings, t]);

  return (
    <>
      <span className="unseen" role="status">
        {failed !== null ? t('shell.status.notSaved', { reason: failed }) : said}
      </span>
      <span className="unseen" aria-live="polite">
        {told}
      </span>
    </>
  );
}
