import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { formatDay } from '@shared/i18n/dates';
import { type Plan, settingsOf } from '@shared/model/plan';
import { useApp } from '@renderer/state/planStore';

interface PaperHeadProps {
  readonly plan: Plan;
  readonly title: string;
  /** Of the document, for the part that is printed; empty for the whole. */
  readonly paragraph: string;
  readonly children?: ReactNode;
}

/** Document and paragraph, the day of the question, the title. */
export function PaperHead({ plan, title, paragraph, children }: PaperHeadProps) {
  const t = useTranslations('print');
  const language = useApp((s) => s.language);
  const today = useApp((s) => s.today.day);
  const symbol = settingsOf(plan).document?.symbol ?? '';
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
