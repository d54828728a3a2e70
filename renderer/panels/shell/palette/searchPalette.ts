import { formatDay } from '@shared/i18n/dates';
import { parseDayText, parseMonthText } from '@shared/i18n/dayText';
import type { Translate } from '@shared/i18n';
import { also } from '@shared/i18n/en/also';
import { firstDay, type PlanEvent } from '@shared/model/event';
import type { Finding } from '@shared/model/finding';
import type { Plan } from '@shared/model/plan';
import type { Language } from '@shared/model/text';
import type { Day } from '@shared/model/time';
import { placeById, placesOf } from '@shared/places';
import { appActions } from '@renderer/state/actions';
import { askZoom, goToDay } from '@renderer/state/actions/zoomRequests';
import { type ActionId, whyNot, wordsOf } from '@renderer/state/actions/action';
import type { AppActions, AppState } from '@renderer/state/appState';
import { eventShortTitle } from '@renderer/state/eventWords';
import { eventTitle } from '../titles';
import { best, fold, scoreOf } from './fold';

/** One thing that the palette found. */
export interface PaletteItem {
  readonly id: string;
  readonly words: string;
  /** What stands at its right end: keys, dates, a reason. */
  readonly end: string;
  readonly keys: string | null;
  readonly disabled: boolean;
  readonly run: (state: AppState, actions: AppActions) => void;
}

/** Things of one sort; never empty. */
export interface PaletteSection {
  readonly name: 'commands' | 'people' | 'events' | 'mandates' | 'places' | 'findings';
  readonly items: readonly PaletteItem[];
}

const limits = {
  commands: 12,
  people: 5,
  events: 16,
  mandates: 10,
  places: 5,
  findings: 7,
} as const;

/** What the text may mean, best first, at most 50 things; an empty text lists all commands that can be done now.
 *  10,000 events take a few milliseconds, since their titles are folded once per plan. */
export function searchPalette(
  state: AppState,
  text: string,
  t: Translate,
): readonly PaletteSection[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  const commands = [...asOfTyped(state, text, t), ...findActions(state, words, t)];
  const sections: PaletteSection[] = [{ name: 'commands', items: commands }];
  const { plan } = state;
  if (plan && words.length > 0) {
    sections.push(
      { name: 'people', items: findPeople(plan, words, state.language) },
      { name: 'events', items: findEvents(plan, words, state.language) },
      { name: 'mandates', items: findMandates(plan, words, state.language) },
      { name: 'places', items: findPlaces(plan, words, state, t) },
      { name: 'findings', items: findFindings(state, plan, words, t) },
    );
  }
  return sections.filter((s) => s.items.length > 0);
}

function asOfTyped(state: AppState, text: string, t: Translate): readonly PaletteItem[] {
  const { language } = state;
  if (!state.plan) return [];
  const day = parseDayText(text, language, state.today.day);
  if (day === null) {
    const month = parseMonthText(text, language);
    return month === null ? [] : [goToItem(state, month, formatDay(month, language, 'month'), t)];
  }
  const words = formatDay(day, language, 'dayMonthLongYear');
  const asOf: PaletteItem = {
    id: 'as-of',
    words: t('shell.palette.asOf', { day: words }),
    end: '',
    keys: null,
    disabled: false,
    run: (_state, actions) => actions.setAsOf(day),
  };
  const goTo = goToItem(state, day, words, t);
  return asksForDay(state) ? [goTo, asOf] : [asOf, goTo];
}

/** Shows a day in the timeline. */
function goToItem(state: AppState, day: Day, words: string, t: Translate): PaletteItem {
  return {
    id: 'go-to-day',
    words: t('shell.palette.goTo', { day: words }),
    end: '',
    keys: null,
    disabled: state.view !== 'timeline',
    run: () => askZoom({ day }),
  };
}

/** True where the palette was opened to go to a day. */
export function asksForDay({ dialog }: Pick<AppState, 'dialog'>): boolean {
  return dialog?.name === 'palette' && dialog.args === goToDay;
}

function findActions(
  state: AppState,
  words: readonly string[],
  t: Translate,
): readonly PaletteItem[] {
  const shown = appActions
    .filter((a) => a.id !== 'palette')
    .map((action) => ({ action, words: wordsOf(action, state, t), why: whyNot(action, state) }));
  const found =
    words.length === 0
      ? shown.filter((a) => a.why === null)
      : best(shown, (a) => scoreOfAction(a.action.id, a.words, words, t), limits.commands);
  return found.map(({ action, words: name, why }) => ({
    id: `action:${action.id}`,
    words: name,
    end: why === null ? '' : t(`shell.why.${why}`),
    keys: action.shortcuts?.[0] ?? null,
    disabled: why !== null,
    run: action.run,
  }));
}

/** By its own words first; by the others that people have for it, or some of each, less. */
function scoreOfAction(id: ActionId, name: string, words: readonly string[], t: Translate): number {
  const own = scoreOf(fold(name), words);
  if (own > 0 || !hasOthers(id)) return own;
  return scoreOf(fold(`${name} ${t(`shell.also.${id}`)}`), words) / 100;
}

function hasOthers(id: ActionId): id is ActionId & keyof typeof also {
  return Object.hasOwn(also, id);
}

const foldedTitles = new WeakMap<Plan['events'], Map<Language, ReadonlyMap<string, string>>>();

function titlesOf(plan: Plan, language: Language): ReadonlyMap<string, string> {
  const byLanguage =
    foldedTitles.get(plan.events) ?? new Map<Language, ReadonlyMap<string, string>>();
  foldedTitles.set(plan.events, byLanguage);
  let titles = byLanguage.get(language);
  if (!titles) {
    titles = new Map(
      [...plan.events.values()].map((e) => [e.id, fold(searchText(plan, e, language))]),
    );
    byLanguage.set(language, titles);
  }
  return titles;
}

function searchText(plan: Plan, event: PlanEvent, language: Language): string {
  const place = placeById(plan, event.placeId)?.name[language] ?? '';
  const short = eventShortTitle(plan, event, language);
  return `${eventTitle(plan, event, language)} ${short} ${event.symbol} ${place}`;
}

function findEvents(
  plan: Plan,
  words: readonly string[],
  language: Language,
): readonly PaletteItem[] {
  const titles = titlesOf(plan, language);
  return best(
    plan.events.values(),
    (e) => scoreOf(titles.get(e.id) ?? '', words),
    limits.events,
  ).map((event) => ({
    id: `event:${event.id}`,
    words: eventTitle(plan, event, language),
    end: dayText(event, language),
    keys: null,
    disabled: false,
    run: (_state, actions) => showEvent(event, actions),
  }));
}

function findPeople(
  plan: Plan,
  words: readonly string[],
  language: Language,
): readonly PaletteItem[] {
  return best(plan.people.values(), (p) => scoreOf(fold(p.name), words), limits.people).map(
    (person) => ({
      id: `person:${person.id}`,
      words: person.name,
      end: placeById(plan, person.placeId)?.name[language] ?? '',
      keys: null,
      disabled: false,
      run: (_state, actions) => actions.showPerson(person.id),
    }),
  );
}

function findMandates(
  plan: Plan,
  words: readonly string[],
  language: Language,
): readonly PaletteItem[] {
  const found = best(
    plan.mandates.values(),
    (m) => scoreOf(fold(`${m.title[language]} ${m.shortTitle[language]} ${m.paragraph}`), words),
    limits.mandates,
  );
  return found.map((mandate) => ({
    id: `mandate:${mandate.id}`,
    words: mandate.title[language],
    end: mandate.paragraph,
    keys: null,
    disabled: false,
    run: (_state, actions) => {
      actions.select({ type: 'mandate', id: mandate.id, memberId: null });
      actions.setSidePanel('inspector');
    },
  }));
}

function findPlaces(
  plan: Plan,
  words: readonly string[],
  state: AppState,
  t: Translate,
): readonly PaletteItem[] {
  const { language, today } = state;
  return best(placesOf(plan), (p) => scoreOf(fold(p.name[language]), words), limits.places).flatMap(
    (place) => {
      const there = [...plan.events.values()]
        .filter((e) => e.placeId === place.id && firstDay(e) !== null)
        .sort((a, b) => firstDay(a)! - firstDay(b)!);
      const next = there.find((e) => firstDay(e)! >= today.day) ?? there[there.length - 1];
      if (!next) return [];
      return [
        {
          id: `place:${place.id}`,
          words: place.name[language],
          end: t('shell.palette.placeEvents', { count: there.length }),
          keys: null,
          disabled: false,
          run: (_state: AppState, actions: AppActions) => showEvent(next, actions),
        },
      ];
    },
  );
}

function findFindings(
  state: AppState,
  plan: Plan,
  words: readonly string[],
  t: Translate,
): readonly PaletteItem[] {
  const name = (finding: Finding) =>
    `${t(`words.rule.${finding.rule}`)}: ${subjectTitles(finding, plan, state.language).join('; ')}`;
  return best(state.findings.list, (f) => scoreOf(fold(name(f)), words), limits.findings).map(
    (finding) => ({
      id: `finding:${finding.key}`,
      words: name(finding),
      end: t(`words.gravity.${finding.waiver?.status === 'holds' ? 'waived' : finding.gravity}`),
      keys: null,
      disabled: false,
      run: (_state, actions) => {
        actions.setSidePanel('findings');
        actions.chooseFinding(finding.key);
      },
    }),
  );
}

function subjectTitles(finding: Finding, plan: Plan, language: Language): readonly string[] {
  return finding.subjects.flatMap((subject) => {
    const [type, id] = [
      subject.slice(0, subject.indexOf(':')),
      subject.slice(subject.indexOf(':') + 1),
    ];
    if (type === 'event') {
      const event = plan.events.get(id);
      return event ? [eventTitle(plan, event, language)] : [];
    }
    const mandate = type === 'mandate' ? plan.mandates.get(id) : undefined;
    return mandate ? [mandate.shortTitle[language]] : [];
  });
}

function showEvent(event: PlanEvent, actions: AppActions): void {
  actions.select({ type: 'event', id: event.id });
  actions.setSidePanel('inspector');
}

function dayText(event: PlanEvent, language: Language): string {
  const day = firstDay(event);
  return day === null ? '' : formatDay(day, language, 'dayYear');
}
