import { formatDay } from '@shared/i18n/dates';
import type { Plan } from '@shared/model/plan';
import { processById } from '@shared/model/processOf';
import type { Day } from '@shared/model/time';
import { useApp } from '@renderer/state/planStore';
import { PaperHead } from './PaperHead';
import type { MonthOnPaper } from './words';

interface MonthPagesProps {
  readonly plan: Plan;
  /** First days of the months. */
  readonly months: readonly Day[];
  readonly words: MonthOnPaper;
  /** Of the content of a page, in pixels. */
  readonly height: number;
}

/** What head and legend of a page take at most, in pixels. */
const AROUND = 142;

/** Each month on a page of its own, with the phases that it lies in. */
export function MonthPages({ plan, months, words, height }: MonthPagesProps) {
  const language = useApp((s) => s.language);
  const { Pages, phases } = words;
  return (
    <Pages
      plan={plan}
      months={months}
      height={height - AROUND}
      head={(day) => (
        <PaperHead
          symbol={processById(plan, null).document?.symbol ?? ''}
          title={formatDay(day, language, 'month')}
          paragraph=""
        >
          <p>{phases(plan, day, language)}</p>
        </PaperHead>
      )}
    />
  );
}
