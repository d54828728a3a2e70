import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { formatDay } from '@shared/i18n/dates';
import { useApp } from '@renderer/state/planStore';

interface PaperHeadProps {
  /** Of the document; empty where there is none. */
  readonly symbol: string;
  readonly title: string;
  /** Of the document, for the part that is printed; empty for the whole. */
  readonly paragraph: string;
  readonly children?: ReactNode;
}

/** Document and paragraph, the day of the question, the title. */
export function PaperHead({ symbol, title, paragraph, children }: PaperHeadProps) {
  const t = useTranslations('print');
  const language = useApp((s) => s.language);
  const today = useApp((s) => s.today.day);
  return (
    <header className="paper-head">
      <p className="paper-top">
        <span>
          {symbol !== '' && paragraph !== ''
            ? t('symbolAndParagraph', { symbol, paragraph })
            : symbol}
        </span>
        <span>
          {t.rich('asOf', {
            day: formatDay(today, language, 'dayMonthLongYear'),
            b: (words) => <b>{words}</b>,
          })}
        </span>
      </p>
      <h1>{title}</h1>
      {children}
    </header>
  );
}
