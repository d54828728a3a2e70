import { useTranslations } from 'use-intl';
import { useRepairs } from '@renderer/state/repairStore';

/** At the end of the status bar: that a preview has changed nothing yet, else for a moment which findings came and went
 *  with the last edit. Said politely. */
export function RepairStatus() {
  const t = useTranslations('repairs');
  const isPreview = useRepairs((s) => s.preview !== null);
  const difference = useRepairs((s) => s.difference);
  const said = isPreview ? t('nothingChanged') : difference ? differenceText(difference, t) : '';
  return (
    <span role="status" className={said === '' ? 'unseen' : 'status-part repair-status'}>
      {said}
    </span>
  );
}

function differenceText(
  { appeared, gone, changed }: { appeared: number; gone: number; changed: number },
  t: ReturnType<typeof useTranslations<'repairs'>>,
): string {
  if (appeared + gone === 0) return t('differenceChanged', { changed });
  const both = appeared > 0 && gone > 0 ? 'yes' : 'no';
  return t('difference', { appeared, gone, both });
}
