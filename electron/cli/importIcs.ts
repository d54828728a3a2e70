import {
  type ReadCalendar,
  maxCalendarSize,
  readCalendar,
} from '@shared/formats/ical/readCalendar';
import { encodePlan } from '@shared/formats/planFile/encodePlan';
import { importRemarkText } from '@shared/i18n/remarkText';
import { seededIds } from '@shared/model/ids';
import { type CalendarEvent, type Plan, settingsOf } from '@shared/model/plan';
import { BadInput, type CliCommand, said, sources } from './answer';
import { readBytes, readPlanFile, refusalLine, writeText } from './files';

/** Takes a calendar file into a plan as a reference calendar that is followed; one of the same name is replaced. */
export const importIcs: CliCommand = {
  shape: {
    name: 'import-ics',
    files: 2,
    options: ['name', 'out', 'lang', 'now', 'seed'],
    required: ['name', 'out'],
  },
  run: async (options, world) => {
    const { t, language } = options;
    const [planFile, calendarFile] = options.files as readonly [string, string];
    const name = options.text.name!.trim();
    if (name === '') throw new BadInput(t('formats.cli.emptyName'));
    const { plan, remarks } = await readPlanFile(planFile, options);
    const bytes = await readBytes(calendarFile, maxCalendarSize, options);
    const { newId } = sources(options, world, seededIds);
    const read = readCalendar(bytes, {
      name,
      newId,
      source: calendarFile.split(/[\\/]/).at(-1) ?? '',
      homeZone: settingsOf(plan).homeZone,
    });
    if (!read.ok) throw new BadInput(refusalLine(calendarFile, read.error, options));
    const file = options.text.out!;
    await writeText(file, encodePlan(withCalendar(plan, read.value)), options);
    const lines = read.value.report.map((one) => `${importRemarkText(one, language)}\n`);
    const answer = said(t('formats.cli.imported', { count: read.value.events.length, name, file }));
    return { ...answer, err: remarks + lines.join('') };
  },
};

/** The plan with the calendar; its events keep their ids unless another calendar has them. */
function withCalendar(plan: Plan, { calendar, events }: ReadCalendar): Plan {
  const old = [...plan.calendars.values()].find((one) => one.name === calendar.name);
  const id = old?.id ?? calendar.id;
  const rows = new Map<string, CalendarEvent>();
  for (const row of plan.calendarEvents.values()) if (row.calendarId !== id) rows.set(row.id, row);
  for (const row of events) {
    const rowId = rows.has(row.id) ? `${id}/${row.id}` : row.id;
    rows.set(rowId, { ...row, id: rowId, calendarId: id });
  }
  return {
    ...plan,
    revision: plan.revision + 1,
    calendars: new Map(plan.calendars).set(id, { ...calendar, id }),
    calendarEvents: rows,
  };
}
