import { formatDay, formatSpan } from '@shared/i18n/dates';
import { type Translate, translator } from '@shared/i18n';
import type { Grouping } from '@shared/gantt/outline/context';
import type { DensityColumn } from '@shared/gantt/layers/density';
import type { Mark } from '@shared/gantt/glyphs';
import type { Item, Row } from '@shared/gantt/row';
import type { TickUnit } from '@shared/gantt/ticks';
import type { EventDates } from '@shared/model/event';
import type { Plan } from '@shared/model/plan';
import type { Language } from '@shared/model/text';
import { civil, type Day, toDay } from '@shared/model/time';
import { placeById, placesOf } from '@shared/places';
import type { RowText, TimelineWords } from '@renderer/gantt/chartProps';
import type { ZoomWords } from '@renderer/gantt/ZoomBar';
import { awayText, type PlaceName, rowText } from './rowWords';
import { spokenWords, stopText } from './spokenWords';
import { type DateWords, eventDatesText, itemDatesText } from './rowDates';

/** Every word of outline and chart in a language. Words of rows are made once for each row that comes into view. */
export function timelineWords(
  places: Plan['places'],
  language: Language,
  grouping: Grouping,
  year: number,
): TimelineWords {
  const t = translator(language);
  const dates: DateWords = { t, language, year };
  // Who does not see the axis does not see the year either: no year goes without saying.
  const spokenDates: DateWords = { t, language, year: NO_YEAR };
  const place = (id: string) => placeById({ places }, id)?.name[language] ?? '';
  // Asked for in every frame: a sentence costs more than all else of a row.
  const marked = new Map<Mark, string>();
  const late = new Map<number, string>();
  const ticks = new Map<string, string>();
  const flags = new Map<Day, string>();
  const textOf = rowTexts(dates, place);
  return {
    beside: (item) => (grouping === 'city' ? item.title : place(item.placeId ?? '')),
    late: (days) => kept(late, days, () => t('timeline.late', { count: days })),
    away: awayWords(dates, place),
    tick: (unit, day) => {
      if (ticks.size > MOST_TICKS) ticks.clear();
      return kept(ticks, `${unit} ${day}`, () => tickText(unit, day, t, language));
    },
    flag: (day) => kept(flags, day, () => formatDay(day, language, 'dayYear')),
    row: textOf,
    mark: (mark, inside) => {
      const words = kept(marked, mark, () => t(`words.gravity.${mark}`));
      return inside === 0 ? words : t('timeline.insideMark', { mark: words, count: inside });
    },
    draft: (now, before) => draftText(now, before, dates),
    tip: (row, item, day, count) => tipLines(row, item, day, count, dates, place),
    column: (row, column) => columnLines(row, column, dates, place),
    stop: (row, stop) => stopText(row, stop, spokenDates, place),
    spoken: spokenWords(spokenDates, (row) => textOf(row).dates),
    more: (row, items) => moreLines(row, items, dates, place),
    headTitle: t(`timeline.head.${grouping === 'phase' ? 'title' : grouping}`),
    headParagraph: t('timeline.head.paragraph'),
    headDates: t('timeline.head.dates'),
    headMark: t('timeline.head.mark'),
    clock: (zone) => t('timeline.clock', { city: cityOfZone(zone, places, language) }),
    outline: t('timeline.outline'),
    chart: t('timeline.chart'),
    chartHelp: t('timeline.chartHelp'),
    daysInView: (first, last) => spanText(first, last, t, language),
    night: (day, isOpen) => nightText(day, isOpen, t, language),
    nothingHere: t('timeline.nothingHere'),
    fit: t('timeline.zoom.fit'),
    moveMode: (words, part) => t('timeline.moving', { dates: words, part }),
    moveHelp: t('timeline.movingHelp'),
    several: (count) => t('timeline.several', { count }),
    moveDone: (words) => t('timeline.moved', { dates: words }),
    moveBack: t('timeline.putBack'),
  };
}

/** Words of what lies out of view, made once for each item and year that goes without saying. */
function awayWords(dates: DateWords, place: PlaceName): TimelineWords['away'] {
  const known = new Map<number, WeakMap<Item, string>>();
  return (item, inView) => {
    const year = inView ?? NO_YEAR;
    const ofYear = kept(known, year, () => new WeakMap<Item, string>());
    return kept(ofYear, item, () => awayText(item, { ...dates, year }, place));
  };
}

/** A year in which nothing is: every other one is said. */
const NO_YEAR = -1;

/** Words of the axis that are remembered. */
const MOST_TICKS = 4000;

interface Kept<K, V> {
  readonly get: (key: K) => V | undefined;
  readonly set: (key: K, value: V) => unknown;
}

function kept<K, V>(known: Kept<K, V>, key: K, make: () => V): V {
  let value = known.get(key);
  if (value === undefined) known.set(key, (value = make()));
  return value;
}

function rowTexts(dates: DateWords, place: PlaceName): (row: Row) => RowText {
  const rows = new WeakMap<Row, RowText>();
  return (row) => {
    let text = rows.get(row);
    if (!text) rows.set(row, (text = rowText(row, dates, place)));
    return text;
  };
}

/** The words of the zoom bar. */
export function zoomWords(language: Language): ZoomWords {
  const t = translator(language);
  return {
    label: t('timeline.zoom.label'),
    level: (level) => t(`timeline.zoom.level.${level}`),
    in: t('timeline.zoom.in'),
    out: t('timeline.zoom.out'),
    fit: t('timeline.zoom.fit'),
    fitHelp: t('timeline.zoom.fitHelp'),
    overview: t('timeline.zoom.overview'),
    overviewValue: (first, last) => spanText(first, last, t, language),
  };
}

function spanText(first: Day, last: Day, t: Translate, language: Language): string {
  const day = (d: Day) => formatDay(d, language, 'dayYear');
  return t('timeline.zoom.overviewValue', { first: day(first), last: day(last) });
}

function nightText(day: Day, isOpen: boolean, t: Translate, language: Language): string {
  const open = String(isOpen);
  return t('timeline.night', { day: formatDay(day, language, 'dayYear'), open });
}

function tickText(unit: TickUnit, day: Day, t: Translate, language: Language): string {
  switch (unit) {
    case 'year':
      return formatDay(day, language, 'year');
    case 'quarter':
      return t('timeline.quarter', { quarter: String(Math.floor((civil(day).month - 1) / 3) + 1) });
    case 'month':
      return formatDay(day, language, 'monthShort');
    case 'monthLetter':
      return formatDay(day, language, 'monthNarrow');
    case 'monthYear':
      return formatDay(day, language, 'month');
    case 'weekday':
      return weekdayText(day, language);
    case 'day':
    case 'hour':
      return String(civil(day).dayOfMonth);
  }
}

/** "Tue 20"; the first of a month says which one begins. */
function weekdayText(day: Day, language: Language): string {
  const { dayOfMonth } = civil(day);
  const said = dayOfMonth === 1 ? formatDay(day, language, 'day') : String(dayOfMonth);
  return `${formatDay(day, language, 'weekdayShort')} ${said}`;
}

function draftText(now: EventDates, before: EventDates | null, words: DateWords): string {
  const text = eventDatesText(now, false, words);
  if (!before) return text;
  const was = eventDatesText(before, false, words);
  return was === text ? text : words.t('timeline.was', { now: text, before: was });
}

function tipLines(
  row: Row,
  item: Item | null,
  day: Day,
  count: number,
  words: DateWords,
  place: PlaceName,
): readonly string[] {
  const { t, language } = words;
  const lines: string[] = [];
  if (item) {
    const kind = item.event ? item.event.kind : row.mandate?.kind;
    lines.push(item.title, awayText(item, words, place));
    if (kind && item.event) {
      const state = t(`words.state.${item.state}`);
      lines.push(t('timeline.tipState', { kind: t(`words.kind.${kind}`), state }));
    }
  } else {
    lines.push(rowText(row, words, place).title, formatDay(day, language, 'weekdayYear'));
  }
  const { answered } = row;
  if (answered && answered.wording[language] !== '') {
    const wording = answered.wording[language];
    lines.push(t('timeline.tipWindow', { wording, paragraph: answered.paragraph }));
    if (row.target?.type === 'mandate' && row.items.every((i) => !i.event)) {
      lines.push(t('timeline.tipWait'));
    }
  }
  if (count > 1) {
    lines.push(
      t('timeline.tipCount', {
        count: t('timeline.events', { count }),
        day: formatDay(day, language, 'day'),
      }),
    );
  }
  return lines;
}

function columnLines(
  row: Row,
  { count, from, to }: DensityColumn,
  words: DateWords,
  place: PlaceName,
): readonly string[] {
  const days = formatSpan({ start: toDay(from), end: toDay(to) }, words.language, { year: true });
  return [rowText(row, words, place).title, words.t('timeline.tipColumn', { count, days })];
}

/** Most of what a sign counts that is said one by one. */
const FEW = 8;

function moreLines(
  row: Row,
  items: readonly Item[],
  words: DateWords,
  place: PlaceName,
): readonly string[] {
  const { t } = words;
  const said = items.slice(0, FEW).map((item) => {
    const dates = itemDatesText(item, words);
    return t('timeline.moreItem', { title: item.title, dates });
  });
  const rest = items.length - said.length;
  return [
    t('timeline.more', { row: rowText(row, words, place).title, count: items.length }),
    ...said,
    ...(rest > 0 ? [t('timeline.moreRest', { count: rest })] : []),
  ];
}

/** The city that people know a zone by: one of the places with it, a duty station first; else the zone's own name. */
function cityOfZone(zone: string, places: Plan['places'], language: Language): string {
  const there = placesOf({ places }).filter((p) => p.zone === zone);
  const found = there.find((p) => p.dutyStation) ?? there[0];
  return found?.name[language] ?? (zone.split('/').pop() ?? zone).replaceAll('_', ' ');
}
