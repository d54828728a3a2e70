import type { PlanEvent } from '../model/event';
import type { Plan } from '../model/plan';
import { hasSeveralProcesses, processById, processIdOf } from '../model/processOf';
import type { ScheduleSection } from '../model/scheduleLines';
import type { Language } from '../model/text';
import { translator } from '.';

/** A title with the name of its process, where the plan holds several: "Phase I (Global compact on refugees)". */
export function withProcess(
  plan: Pick<Plan, 'settings'>,
  title: string,
  processId: string | null,
  language: Language,
): string {
  if (!hasSeveralProcesses(plan)) return title;
  const process = processById(plan, processId).name;
  return translator(language)('words.ofProcess', { title, process });
}

/** The title of a phase as typed, else of its mandate, with its process where there are several. */
export function phaseTitle(
  plan: Pick<Plan, 'settings' | 'mandates' | 'events'>,
  phase: PlanEvent,
  language: Language,
): string {
  const mandate = plan.mandates.get(phase.mandateId ?? '');
  const title = phase.title || (mandate?.title[language] ?? phase.id);
  return withProcess(plan, title, processIdOf(plan, phase), language);
}

/** The title of a section of the schedule: of its phase, or what lies outside all phases of its process. */
export function sectionTitle(
  plan: Pick<Plan, 'settings' | 'mandates' | 'events'>,
  { phase, processId }: Pick<ScheduleSection, 'phase' | 'processId'>,
  language: Language,
): string {
  if (phase) return phaseTitle(plan, phase, language);
  const rest = translator(language)('schedule.wholeProcess');
  return withProcess(plan, rest, processId, language);
}
