import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import { budgetSentence } from '@shared/i18n/budgetText';
import { formatDay, formatDayCount } from '@shared/i18n/dates';
import { lookOf } from '@shared/gantt/look';
import { sectionTitle } from '@shared/i18n/processWords';
import type { Plan } from '@shared/model/plan';
import { processById } from '@shared/model/processOf';
import {
  isDueUnanswered,
  type ScheduleLine,
  type ScheduleSection,
} from '@shared/model/scheduleLines';
import { yearsShown } from '@shared/model/yearsShown';
import type { Palette } from '@shared/gantt/palette';
import { useApp } from '@renderer/state/planStore';
import { KindGlyph } from '@renderer/ui/Glyph';
import { Legend } from './Legend';
import { PaperFindings } from './PaperFindings';
import { findingsOfNoLine, findingsOfSection } from './paperFindings';
import { PaperHead } from './PaperHead';
import { PhaseStrip } from './PhaseStrip';
import type { ViewWords } from './words';

interface SectionPagesProps {
  readonly plan: Plan;
  readonly section: ScheduleSection;
  readonly words: ViewWords;
  readonly palette: Palette;
  /** Of the content, in pixels. */
  readonly width: number;
  /** After it stands what was found of no line of these: null but for the last of a whole plan. */
  readonly whole: readonly ScheduleSection[] | null;
}

/** Of the columns, in per cent: sign, date, time, place, what, paragraph, responsible, state. */
const widths = [2.4, 22, 7.2, 9.2, 30.2, 5.8, 14.8, 8.4] as const;

/** The schedule of one phase, begun on a new page: a strip of its months, its lines, its findings, the legend. */
export function SectionPages(props: SectionPagesProps) {
  const { plan, section, words, palette, width, whole } = props;
  const t = useTranslations();
  const today = useApp((s) => s.today.day);
  const language = useApp((s) => s.language);
  const { list, bySubject } = useApp((s) => s.findings);
  const ofNoLine = whole ? findingsOfNoLine(whole, list, bySubject) : [];
  const name = sectionTitle(plan, section, language);
  const { mandate } = section;
  const process = processById(plan, section.processId);
  const subject = process.document?.subject[language] ?? process.name;
  return (
    <section className="paper-section">
      <PaperHead
        symbol={process.document?.symbol ?? ''}
        title={name}
        paragraph={mandate?.paragraph ?? ''}
      >
        <p>
          {subject}
          {mandate &&
            mandate.wording[language] !== '' &&
            `. ${capitalized(mandate.wording[language], language)}.`}
        </p>
        <p>{budgetSentence(plan, mandate?.id ?? null, today, language)}</p>
      </PaperHead>
      <PhaseStrip plan={plan} section={section} palette={palette} width={width} />
      <table className="paper-table paper-lines">
        <colgroup>
          {widths.map((width, i) => (
            <col key={i} style={{ width: `${width}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <td />
            {(['date', 'time', 'place', 'title', 'paragraph', 'responsible', 'state'] as const).map(
              (column) => (
                <th key={column} scope="col">
                  {t(`schedule.columns.${column}`)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          <Lines plan={plan} section={section} words={words} />
        </tbody>
      </table>
      <PaperFindings
        plan={plan}
        findings={findingsOfSection(section, list, bySubject)}
        title={section.phase ? 'findings' : 'findingsOutside'}
      />
      {ofNoLine.length > 0 && (
        <PaperFindings plan={plan} findings={ofNoLine} title="findingsElsewhere" />
      )}
      <Legend palette={palette} />
    </section>
  );
}

function capitalized(text: string, language: 'en' | 'fr' | 'es'): string {
  return text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);
}

function Lines({ plan, section, words }: Pick<SectionPagesProps, 'plan' | 'section' | 'words'>) {
  const t = useTranslations('print');
  const language = useApp((s) => s.language);
  const today = useApp((s) => s.today.day);
  const { lines } = section;
  const isSorted = lines.every(
    (line, i) => i === 0 || (line.first ?? 1e9) >= (lines[i - 1]!.first ?? 1e9),
  );
  const border = isSorted ? lines.findIndex((l) => l.first !== null && l.first > today) : -1;
  const years = yearsShown(lines);
  return lines.map((line, i) => (
    <Fragment key={line.key}>
      {i === border && i > 0 && (
        <tr className="paper-as-of">
          <td colSpan={8}>
            <p>
              <span>{t('asOfLine', { day: formatDay(today, language, 'dayMonthLongYear') })}</span>
            </p>
          </td>
        </tr>
      )}
      <Line
        plan={plan}
        line={line}
        words={words}
        year={section.phase === null || years[i] === true}
      />
    </Fragment>
  ));
}

interface LineProps {
  readonly plan: Plan;
  readonly line: ScheduleLine;
  readonly words: ViewWords;
  readonly year: boolean;
}

function Line({ plan, line, words, year }: LineProps) {
  const t = useTranslations('words');
  const language = useApp((s) => s.language);
  const isStrong = line.kind === 'negotiation-round' || line.kind === 'conference';
  const time = words.time(line, language, t);
  return (
    <tr>
      <td>
        <LineGlyph line={line} />
      </td>
      <td>{words.date(line, language, t, { year })}</td>
      <td>{time === '' ? daysWords(line, t) : time}</td>
      <td>{words.place(plan, line, language)}</td>
      <td className={isStrong ? 'strong' : ''}>
        {line.title}
        {line.event?.room && `, ${line.event.room}`}
        {line.event?.symbol && line.event.symbol !== line.title && `, ${line.event.symbol}`}
      </td>
      <td>{line.paragraph}</td>
      <td>{line.responsible}</td>
      <td>
        <StateWords line={line} />
      </td>
    </tr>
  );
}

function LineGlyph({ line }: { readonly line: ScheduleLine }) {
  const look = lookOf(line.kind);
  if (line.late !== null) return <KindGlyph look={look} variant="missed" />;
  const isOpen = line.state === 'open' || line.state === 'unplanned';
  return <KindGlyph look={look} variant={isOpen ? 'hollow' : 'filled'} />;
}

function StateWords({ line }: { readonly line: ScheduleLine }) {
  const t = useTranslations();
  if (line.late !== null) return <b>{t('schedule.late', { days: line.late })}</b>;
  if (line.state !== 'unplanned') return t(`words.state.${line.state}`);
  return t(`schedule.unplanned.${isDueUnanswered(line) ? 'due' : 'meets'}`);
}

function daysWords(line: ScheduleLine, t: ReturnType<typeof useTranslations<'words'>>): string {
  if (line.days === null) return '';
  if (line.days === 0.5) return t('part.half');
  if (Number.isInteger(line.days)) return t('days', { count: line.days });
  return `${formatDayCount(line.days)} ${t('days', { count: 2 }).replace(/^\D*\d+\s*/, '')}`;
}
