import { type IcsFile, exportIcs } from '@shared/formats/ical/exportIcs';
import type { IcsOptions } from '@shared/formats/ical/icsOptions';
import { findingText } from '@shared/i18n/findingText';
import { icsWords } from '@shared/i18n/icsWords';
import type { Plan } from '@shared/model/plan';
import type { Language } from '@shared/model/text';
import type { AppState } from '@renderer/state/appState';

/** What is chosen in the dialog. */
export interface ExportChoice {
  readonly what: 'plan' | 'phase' | 'selection';
  readonly phaseId: string;
  readonly windows: boolean;
  readonly cancelled: boolean;
  readonly findings: boolean;
  readonly tasks: boolean;
  readonly alarmDays: number | null;
}

/** What the dialog starts with: the whole plan, cancelled events among it so that calendars hear of them. */
export const firstChoice: ExportChoice = {
  what: 'plan',
  phaseId: '',
  windows: false,
  cancelled: true,
  findings: false,
  tasks: false,
  alarmDays: null,
};

/** The calendar file of a choice; null where nothing would be in it. */
export function fileOf(
  choice: ExportChoice,
  state: Pick<AppState, 'plan' | 'language' | 'findings' | 'today' | 'selection'>,
): IcsFile | null {
  const { plan, language, selection } = state;
  if (!plan) return null;
  const selected = selection?.type === 'event' ? [selection.id] : [];
  const scopes: Readonly<Record<ExportChoice['what'], IcsOptions['scope']>> = {
    plan: { plan: true },
    phase: { phase: choice.phaseId },
    selection: { events: selected },
  };
  const file = exportIcs(plan, {
    scope: scopes[choice.what],
    words: icsWords(language),
    includeWindows: choice.windows && !choice.tasks,
    includeCancelled: choice.cancelled,
    asTasks: choice.tasks,
    alarmDays: choice.alarmDays,
    ...(choice.findings
      ? { findings: { asOf: state.today.day, of: findingsOf(plan, state.findings, language) } }
      : {}),
  });
  return file.ok ? file.value : null;
}

function findingsOf(
  plan: Plan,
  findings: AppState['findings'],
  language: Language,
): ReadonlyMap<string, readonly string[]> {
  const of = new Map<string, string[]>();
  for (const finding of findings.list) {
    if (finding.waiver?.status === 'holds') continue;
    const { text } = findingText(finding, plan, language);
    for (const subject of finding.subjects) {
      if (!subject.startsWith('event:')) continue;
      const id = subject.slice('event:'.length);
      of.set(id, [...(of.get(id) ?? []), text]);
    }
  }
  return of;
}
