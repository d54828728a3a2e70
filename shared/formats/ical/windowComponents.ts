import { stateOn } from '../../model/asOf';
import type { Mandate } from '../../model/mandate';
import { type Day, addDays, civil, toDay } from '../../model/time';
import { membersOf, windowOf } from '../../windows/window';
import * as line from './component';
import type { EventContext } from './eventComponents';
import { fingerprint } from './uids';

/** Windows of mandates for which nothing is planned, as tentative days that say "window": only those with a first and
 *  a last day, in the document's order. UIDs are made from the plan's id and the mandate's. */
export function windowComponents(context: EventContext): readonly line.Component[] {
  const { plan, options } = context;
  const day = options.asOf ?? toDay(2_932_896);
  const planned = new Set<string>();
  let modified = 0;
  for (const event of plan.events.values()) {
    modified = Math.max(modified, event.modified);
    if (event.mandateId === null || stateOn(event, day) === 'cancelled') continue;
    planned.add(event.mandateId);
    planned.add(`${event.mandateId}|${event.memberId}`);
  }
  const mandates = [...plan.mandates.values()].filter(inScope(context));
  return mandates
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .flatMap((mandate) => {
      const members = mandate.eachOf === null ? [null] : membersOf(plan, mandate.eachOf);
      return members
        .filter((id) => !planned.has(id === null ? mandate.id : `${mandate.id}|${id}`))
        .flatMap((id) => windowComponent(mandate, id, context, modified));
    });
}

function inScope({ plan, options }: EventContext): (mandate: Mandate) => boolean {
  const { scope } = options;
  if ('events' in scope) return () => false;
  const phase = 'phase' in scope ? plan.events.get(scope.phase)?.mandateId : undefined;
  return (mandate) =>
    mandate.kind !== 'phase' && (!('phase' in scope) || mandate.phaseId === (phase ?? scope.phase));
}

function windowComponent(
  mandate: Mandate,
  memberId: string | null,
  { plan, options, windows }: EventContext,
  modified: number,
): readonly line.Component[] {
  const { words } = options;
  const { from, to } = windowOf(windows, mandate.id, memberId);
  if (from === null || to === null || to < from || !isInRange(from, to)) return [];
  const member =
    memberId === null ? '' : (plan.mandates.get(memberId)?.shortTitle[words.language] ?? '');
  const title = [mandate.title[words.language], member].filter((text) => text !== '').join(': ');
  const kinds = line.categories([words.kind(mandate.kind)]);
  return [
    {
      name: 'VEVENT',
      properties: [
        line.uidLine(
          'UID',
          `window-${fingerprint(`${plan.id}\n${mandate.id}\n${memberId ?? ''}`)}@prepcom.invalid`,
        ),
        line.stampLine('DTSTAMP', modified),
        line.stampLine('LAST-MODIFIED', modified),
        line.numberLine('SEQUENCE', plan.revision),
        line.dayLine('DTSTART', from),
        line.dayLine('DTEND', addDays(to, 1)),
        line.constant('TRANSP:TRANSPARENT'),
        line.textLine('SUMMARY', words.windowTitle(title)),
        line.textLine(
          'DESCRIPTION',
          [
            words.paragraph(mandate.paragraph),
            words.window(mandate.wording[words.language], from, to),
          ].join('\n'),
        ),
        line.constant('STATUS:TENTATIVE'),
        line.constant('X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE'),
        ...(kinds ? [kinds] : []),
      ],
      components: [],
    },
  ];
}

function isInRange(from: Day, to: Day): boolean {
  return civil(from).year >= 1900 && civil(to).year <= 2200;
}
