import type { Plan } from '../model/plan';
import type { Language } from '../model/text';
import { type Translate, translator } from '.';

/** A remark about a calendar file that was written, as shared/formats gives it. */
export interface RemarkFacts {
  readonly code: keyof typeof import('./en/formats').formats.remark;
  readonly eventId: string;
  readonly zone: string;
}

/** A remark about a calendar file that was read, as shared/formats gives it. */
export interface ImportRemarkFacts {
  readonly code: keyof typeof import('./en/formats').formats.importRemark;
  readonly line: number;
  readonly title: string;
  readonly detail: string;
}

/** One sentence about an event that a calendar file says in another way than the plan. */
export function remarkText(remark: RemarkFacts, plan: Plan, language: Language): string {
  const event = plan.events.get(remark.eventId);
  const mandate = plan.mandates.get(event?.mandateId ?? '');
  const title = event?.title || mandate?.title[language] || remark.eventId;
  const t: Translate = translator(language);
  return t(`formats.remark.${remark.code}`, { title, zone: remark.zone });
}

/** One sentence about something that was repaired or left out while a calendar was read. */
export function importRemarkText(remark: ImportRemarkFacts, language: Language): string {
  const { code, line, title, detail } = remark;
  return translator(language)(`formats.importRemark.${code}`, {
    line: String(line),
    title,
    detail,
  });
}
