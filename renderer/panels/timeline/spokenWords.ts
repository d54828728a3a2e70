import type { BarStop } from '@shared/gantt/barStops';
import { countBeyondLanes } from '@shared/gantt/lanes';
import { type FindingsBySubject, findingsOf } from '@shared/gantt/marks';
import type { Row } from '@shared/gantt/row';
import { formatDay } from '@shared/i18n/dates';
import { toDay } from '@shared/model/time';
import { type DateWords, itemDatesText } from './rowDates';
import { awayText, type PlaceName, rowText } from './rowWords';

interface Known {
  readonly findings: FindingsBySubject;
  readonly text: string;
}

/** What a row does not say in its cells, its dates too where their cell leaves out the year; made once for a row and its
 *  findings. */
export function spokenWords(
  words: DateWords,
  cellOf: (row: Row) => string,
): (row: Row, findings: FindingsBySubject) => string {
  const known = new WeakMap<Row, Known>();
  const said = sayings(words);
  return (row, findings) => {
    const before = known.get(row);
    if (before?.findings === findings) return before.text;
    const text = spokenText(row, findings, words, cellOf(row), said);
    known.set(row, { findings, text });
    return text;
  };
}

/** How many findings there are of something in a state. Most rows say the same, and a sentence with numbers costs more
 *  than all else of a row. */
type Say = (state: string, findings: number, inside: number) => string;

function sayings({ t }: DateWords): Say {
  const known = new Map<string, string>();
  return (state, findings, inside) => {
    const key = `${state} ${findings} ${inside}`;
    let text = known.get(key);
    if (text === undefined) {
      text = t('timeline.spoken', { state, findings, inside });
      known.set(key, text);
    }
    return text;
  };
}

function spokenText(
  row: Row,
  findings: FindingsBySubject,
  words: DateWords,
  cell: string,
  say: Say,
): string {
  const { t } = words;
  if (row.items.length > 1) {
    const more = countBeyondLanes(row.lanes);
    return t('timeline.spokenBars', { count: row.items.length, more });
  }
  const { own } = row;
  const isWaiting = row.target?.type === 'mandate' && !own;
  if (!own && !isWaiting) return '';
  const state = t(isWaiting ? 'timeline.notPlanned' : `words.state.${own!.state}`);
  const found = countOf(row.ownSubjects, findings);
  const inside = countOf(row.subjects, findings) - found;
  const said = say(state, found, inside);
  const dates = own?.event ? itemDatesText(own, words) : cell;
  return dates === cell ? said : t('timeline.spokenDates', { dates, said });
}

function countOf(subjects: readonly string[], findings: FindingsBySubject): number {
  return new Set(subjects.flatMap((subject) => findingsOf(subject, findings))).size;
}

/** Where the keys stand: a bar with its dates, place, state and findings; or how much lies in a week. */
export function stopText(row: Row, stop: BarStop, words: DateWords, place: PlaceName): string {
  const { t, language } = words;
  if (stop.kind === 'week') {
    const { count, findings, from } = stop;
    return t('timeline.week', {
      count,
      findings,
      day: formatDay(toDay(from), language, 'dayYear'),
    });
  }
  const { item, mark } = stop;
  return t('timeline.bar', {
    title: item.title || rowText(row, words, place).title,
    dates: awayText(item, words, place),
    state: t(`words.state.${item.state}`),
    findings: stop.findings,
    counted: stop.isCounted ? t('timeline.counted') : '',
    gravest: mark ? t('timeline.gravest', { mark: t(`words.gravity.${mark}`) }) : '',
    place: String(stop.place),
    count: String(stop.count),
  });
}
