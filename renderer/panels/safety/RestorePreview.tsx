import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useApp } from '@renderer/state/planStore';
import { changesTo, differences, type TableDifference } from '@renderer/state/restore';
import type { ReadPast } from './RestoreDialog';

/** What restoring the chosen state would do, by kind of row, with the first titles. */
export function RestorePreview({ past }: { readonly past: ReadPast }) {
  const t = useTranslations('safety.restore');
  const plan = useApp((s) => s.plan);
  const found = useMemo(
    () => (plan && past.kind === 'read' ? differences(changesTo(plan, past.plan)) : null),
    [plan, past],
  );
  return (
    <section className="safety-preview" aria-live="polite" aria-label={t('would')}>
      {past.kind === 'none' && <p className="second">{t('choose')}</p>}
      {past.kind === 'reading' && <p className="second">{t('reading')}</p>}
      {past.kind === 'failed' && <p className="error-text">{t(`failed.${failureOf(past.why)}`)}</p>}
      {found?.length === 0 && <p>{t('same')}</p>}
      {found && found.length > 0 && (
        <>
          <h3>{t('would')}</h3>
          <ul className="safety-list">
            {found.map((difference) => (
              <DifferenceLine
                key={`${difference.table} ${difference.kind}`}
                difference={difference}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function DifferenceLine({ difference }: { readonly difference: TableDifference }) {
  const t = useTranslations('safety.restore');
  const { table, kind, count, titles } = difference;
  const shown = titles.map((title) => title || t('untitled'));
  const more = count > titles.length ? [t('andMore', { count: count - titles.length })] : [];
  return (
    <li>
      {t(kind, { count, what: t(`table.${table}`) })}
      {table !== 'settings' && <span className="second">{[...shown, ...more].join(', ')}</span>}
    </li>
  );
}

function failureOf(why: string): 'gone' | 'damaged' | 'another-plan' | 'newer' | 'not-readable' {
  const known = ['gone', 'damaged', 'another-plan', 'newer'] as const;
  return known.find((k) => k === why) ?? 'not-readable';
}
