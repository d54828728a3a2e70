import { useTranslations } from 'use-intl';
import { eventAsOf } from '@shared/model/asOf';
import { findingText } from '@shared/i18n/findingText';
import type { EventKind, PlanEvent } from '@shared/model/event';
import type { Finding } from '@shared/model/finding';
import type { Plan } from '@shared/model/plan';
import type { Language } from '@shared/model/text';
import type { Day } from '@shared/model/time';
import { useApp } from '@renderer/state/planStore';
import { datesWords } from '../inspector/datesWords';
import { subjectParts } from '@shared/model/subjectParts';
import { eventShortTitle, ofMember, placeName } from '@renderer/state/eventWords';

/** A finding in the reader's language. */
export interface FindingWords {
  /** The thing and its place or date. */
  readonly what: string;
  /** The same, for one line. */
  readonly short: string;
  /** The number and the reason. */
  readonly reason: string;
  /** "para. 28", or the rule's name where no paragraph stands behind it. */
  readonly source: string;
  /** The thing alone, for a list of alike ones. */
  readonly thing: string;
  /** What stands behind it: the text's words and the things themselves, each with a label. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
}

const nothing: FindingWords = { what: '', short: '', reason: '', source: '', thing: '', facts: [] };

/** A function from a finding to its words. A sentence costs some 10 µs: ask only for what is on screen. */
export function useFindingWords(): (finding: Finding) => FindingWords {
  const t = useTranslations('findings');
  const words = useTranslations('words');
  const plan = useApp((s) => s.plan);
  const language = useApp((s) => s.language);
  const today = useApp((s) => s.today);
  return (finding) => {
    if (!plan) return nothing;
    const { title, reason } = findingText(finding, plan, language);
    const short = shortTitle(finding, plan, language, today.day);
    return {
      what: title,
      short: short ?? title,
      thing: short ?? title,
      reason: capital(reason, language),
      source:
        finding.paragraphs.length > 0
          ? words('paragraph', { paragraph: finding.paragraphs.join(', ') })
          : words(`rule.${finding.rule}`),
      facts: factsOf(finding, plan, language, today.day, t('theText'), (kind) =>
        words(`kind.${kind}`),
      ),
    };
  };
}

/** The words of the mandate, and each event with its dates and place; one event alone is named above already. */
function factsOf(
  finding: Finding,
  plan: Plan,
  language: Language,
  day: Day,
  theText: string,
  kindName: (kind: EventKind) => string,
): FindingWords['facts'] {
  const parts = finding.subjects.map(subjectParts);
  const isPair = parts.filter((p) => p.type === 'event').length > 1;
  return parts.flatMap(({ type, id }) => {
    const mandate = type === 'mandate' ? plan.mandates.get(id) : undefined;
    if (mandate && id !== finding.facts.member) {
      return [{ label: theText, value: `“${mandate.wording[language]}”` }];
    }
    const event = type === 'event' ? plan.events.get(id) : undefined;
    if (!event) return [];
    const value = [
      isPair ? eventShortTitle(plan, event, language) : '',
      datesWords(plan, eventAsOf(event, day), language),
      placeName(plan, event.placeId, language),
    ].filter((part) => part !== '');
    return value.length > 0 ? [{ label: kindName(event.kind), value: value.join(', ') }] : [];
  });
}

/** A name that fits a narrow line: of a station's year, of events, of a mandate or what it asks of one of its members;
 *  null where the title is short as it is. */
function shortTitle(finding: Finding, plan: Plan, language: Language, day: Day): string | null {
  const parts = finding.subjects.map(subjectParts);
  const station = parts.find((p) => p.type === 'stationYear');
  if (station) {
    const [placeId = '', year = ''] = station.id.split('/');
    return `${placeName(plan, placeId, language)} ${year}`;
  }
  if (finding.rule === 'travel') return null;
  const events = parts.flatMap((p) => (p.type === 'event' ? (plan.events.get(p.id) ?? []) : []));
  if (events.length > 0) return eventsShort(events, plan, language, day);
  const { member } = finding.facts;
  const mandate = parts.find((p) => p.type === 'mandate' && p.id !== member);
  const own = plan.mandates.get(mandate?.id ?? '')?.shortTitle[language];
  if (own === undefined) return null;
  const other = typeof member === 'string' ? plan.mandates.get(member) : undefined;
  return other ? ofMember(own, other, language) : own;
}

function eventsShort(
  events: readonly PlanEvent[],
  plan: Plan,
  language: Language,
  day: Day,
): string | null {
  const titles = events.map((e) => eventShortTitle(plan, e, language));
  if (titles.includes('')) return null;
  if (events.length > 1) return titles.join(', ');
  const dates = datesWords(plan, eventAsOf(events[0]!, day), language);
  return dates === '' ? titles[0]! : `${titles[0]}, ${dates}`;
}

function capital(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
