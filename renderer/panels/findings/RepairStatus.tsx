import { useTranslations } from 'use-intl';
import { findingText } from '@shared/i18n/findingText';
import { costText } from '@shared/i18n/repairText';
import { translator } from '@shared/i18n/index';
import { useApp } from '@renderer/state/planStore';
import { useRepairs } from '@renderer/state/repairStore';

/** At the end of the status bar: that a preview has changed nothing yet, else for a moment which findings came and went
 *  with the last edit. Said politely. */
export function RepairStatus() {
  const t = useTranslations('repairs');
  const preview = useRepairs((s) => s.preview);
  const language = useApp((s) => s.language);
  const plan = useApp((s) => s.plan);
  const difference = useRepairs((s) => s.difference);
  const said = preview
    ? t('previewOf', { costs: costText(preview, translator(language)) })
    : difference
      ? [
          differenceText(difference, t),
          difference.only && plan ? findingText(difference.only, plan, language).title : '',
        ]
          .filter(Boolean)
          .join(': ')
      : '';
  return (
    <span
      role="status"
      title={said === '' ? undefined : said}
      className={said === '' ? 'unseen' : 'status-part repair-status'}
    >
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
