/** One list as data: every day with what the list calls it. */
export interface HolidayLines {
  readonly placeId: string;
  readonly year: number;
  readonly source: string;
  /** What is odd about the source; empty where nothing is. */
  readonly remark: string;
  readonly days: readonly (readonly [date: string, kind: 'official' | 'floating', name: string])[];
}

/** Official holidays of the United Nations as they could be found: one list for each duty station and year. A list that
 *  is missing is missing; nothing here is worked out. `official` offices are shut; `floating` meetings are to be avoided. */
export const unHolidays: readonly HolidayLines[] = [
  {
    placeId: 'new-york',
    year: 2017,
    source:
      'https://docsbay.net/expiration-date-of-the-present-information-circular-31-december-2017',
    remark: '',
    days: [
      ['2017-01-02', 'official', "New Year's Day (observed)"],
      ['2017-01-06', 'floating', 'Orthodox Christmas (observed)'],
      ['2017-02-20', 'floating', "Presidents' Day"],
      ['2017-04-14', 'official', 'Good Friday (coincides with Orthodox Good Friday)'],
      ['2017-05-10', 'floating', 'Day of Vesak'],
      ['2017-05-29', 'official', 'Memorial Day'],
      ['2017-06-26', 'official', 'Eid al-Fitr'],
      ['2017-07-04', 'official', 'Independence Day'],
      ['2017-09-01', 'official', 'Eid al-Adha'],
      ['2017-09-04', 'official', 'Labour Day'],
      ['2017-09-29', 'floating', 'Yom Kippur (observed)'],
      ['2017-10-19', 'floating', 'Diwali'],
      ['2017-11-03', 'floating', 'Gurpurab (observed)'],
      ['2017-11-23', 'official', 'Thanksgiving Day'],
      ['2017-12-25', 'official', 'Christmas Day'],
    ],
  },
  {
    placeId: 'new-york',
    year: 2016,
    source: 'http://afghanistan-un.org/category/activities/',
    remark: 'secondary source: list on a permanent mission site, year inferred from its dates',
    days: [
      ['2016-01-01', 'official', "New Year's Day"],
      ['2016-02-15', 'official', "Presidents' Day"],
      ['2016-03-25', 'official', 'Good Friday'],
      ['2016-05-30', 'official', 'Memorial Day'],
      ['2016-07-04', 'official', 'Independence Day'],
      ['2016-07-06', 'official', 'Eid al-Fitr'],
      ['2016-09-05', 'official', 'Labour Day'],
      ['2016-09-12', 'official', 'Eid al-Adha'],
      ['2016-11-24', 'official', 'Thanksgiving Day'],
      ['2016-12-26', 'official', 'Christmas Day (observed)'],
    ],
  },
  {
    placeId: 'new-york',
    year: 2020,
    source: 'https://ask.un.org/faq/112514',
    remark: '',
    days: [
      ['2020-01-01', 'official', "New Year's Day"],
      ['2020-04-10', 'official', 'Good Friday'],
      ['2020-05-25', 'official', 'Memorial Day'],
      ['2020-05-26', 'official', 'Eid al-Fitr'],
      ['2020-07-03', 'official', 'Independence Day (observed)'],
      ['2020-07-31', 'official', 'Eid al-Adha'],
      ['2020-09-07', 'official', 'Labour Day'],
      ['2020-11-26', 'official', 'Thanksgiving Day'],
      ['2020-12-25', 'official', 'Christmas Day'],
    ],
  },
  {
    placeId: 'new-york',
    year: 2024,
    source: 'https://csdn.cc/amp/world/2615133.html',
    remark: 'secondary source: Global Times explainer',
    days: [
      ['2024-01-01', 'official', "New Year's Day"],
      ['2024-03-29', 'official', 'Good Friday'],
      ['2024-04-10', 'official', 'Eid al-Fitr'],
      ['2024-05-27', 'official', 'Memorial Day'],
      ['2024-06-17', 'official', 'Eid al-Adha'],
      ['2024-07-04', 'official', 'Independence Day'],
      ['2024-09-02', 'official', 'Labour Day'],
      ['2024-11-28', 'official', 'Thanksgiving Day'],
      ['2024-12-25', 'official', 'Christmas Day'],
    ],
  },
  {
    placeId: 'vienna',
    year: 2023,
    source: 'https://unis.unvienna.org/unis/en/events/calendar/un-holidays/holidays.html',
    remark: '',
    days: [
      ['2023-01-02', 'official', "New Year's Day (in lieu of 1 January)"],
      ['2023-04-07', 'official', 'Good Friday'],
      ['2023-04-10', 'official', 'Easter Monday'],
      ['2023-04-24', 'official', 'Eid al-Fitr (in lieu of 22 April)'],
      ['2023-05-01', 'official', 'May Day'],
      ['2023-06-29', 'official', 'Eid al-Adha'],
      ['2023-10-26', 'official', 'Austrian National Day'],
      ['2023-12-25', 'official', 'Christmas Day'],
      ['2023-12-26', 'official', "St. Stephen's Day"],
    ],
  },
];
