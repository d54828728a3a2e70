import { useTranslations } from 'use-intl';
import { coloredLooks } from '@shared/gantt/look';
import { KindGlyph } from '@renderer/ui/Glyph';
import { variantOf } from './EntryGlyph';
import type { MonthEntry } from './monthEntries';

const states = ['held', 'confirmed', 'tentative', 'cancelled'] as const;

/** Every sign that a page holds, with its word; nothing where it holds none. */
export function PaperMonthLegend({ entries }: { readonly entries: readonly MonthEntry[] }) {
  const t = useTranslations();
  const holds = (test: (entry: MonthEntry) => boolean) => entries.some(test);
  if (entries.length === 0) return null;
  return (
    <p className="paper-legend">
      {coloredLooks
        .filter((look) => holds((e) => e.look === look))
        .map((look) => (
          <span key={look}>
            <KindGlyph look={look} />
            {t(`words.legend.${look}`)}
          </span>
        ))}
      {states
        .filter((state) => holds((e) => e.shape === 'bar' && e.state === state))
        .map((state) => (
          <span key={state} className={`paper-piece bar ${state}`}>
            {t(`words.state.${state}`)}
          </span>
        ))}
      {holds((e) => e.shape === 'point' && variantOf(e) === 'hollow') && (
        <span>
          <KindGlyph look="deadline" variant="hollow" />
          {t('print.notDone')}
        </span>
      )}
      {holds((e) => e.shape === 'window') && (
        <span className="paper-piece window">{t('month.windowOnPaper')}</span>
      )}
    </p>
  );
}
