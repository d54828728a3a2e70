import type { Translate } from '@shared/i18n';
import type { GroupName, Item, Row } from '@shared/gantt/row';
import type { RowText } from '@renderer/gantt/chartProps';
import { type DateWords, itemDatesText, rowDatesText } from './rowDates';

/** Name of a place by its id. */
export type PlaceName = (id: string) => string;

/** Dates of an item, with the city of a bar. */
export function awayText(item: Item, words: DateWords, place: PlaceName): string {
  const dates = itemDatesText(item, words);
  const city = item.shape === 'bar' && item.placeId !== null ? place(item.placeId) : '';
  return city === '' ? dates : words.t('timeline.away', { dates, place: city });
}

/** The words of one row. */
export function rowText(row: Row, words: DateWords, place: PlaceName): RowText {
  return {
    title: row.name ? groupText(row.name, words.t, place) : row.title,
    paragraph: row.paragraph,
    dates: rowDatesText(row.dates, row.phase !== null, words),
    soft: row.dates.kind === 'wording' || row.dates.kind === 'none',
  };
}

function groupText(name: GroupName, t: Translate, place: PlaceName): string {
  switch (name.kind) {
    case 'whole-process':
      return t('timeline.group.wholeProcess');
    case 'organization':
      return t('timeline.group.organization');
    case 'calendars':
      return t('timeline.group.calendars');
    case 'no-place':
      return t('timeline.group.noPlace');
    case 'nobody':
      return t('timeline.group.nobody');
    case 'delegation':
      return t('timeline.group.delegation');
    case 'look':
      return t(`timeline.look.${name.look}`);
    case 'alike':
      return t(`timeline.alike.${name.event}`);
    case 'place':
    case 'holidays':
      return place(name.placeId);
  }
}
