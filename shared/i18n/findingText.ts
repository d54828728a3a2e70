import type { Finding, RuleId } from '../model/finding';
import type { Plan } from '../model/plan';
import type { Language } from '../model/text';
import { formatDay } from './dates';
import { type FindingContext, findingContext, type FindingWords } from './findingContext';
import {
  capacity,
  documentLead,
  nonWorkingDay,
  overlap,
  panels,
  parallel,
  reference,
  room,
  slot,
  travel,
} from './findingWordsOfMeetings';
import {
  cap,
  duration,
  invalid,
  order,
  phase,
  place,
  standing,
  unconfirmed,
  window,
} from './findingWordsOfTexts';

/** What a finding says: a title, a reason that goes under it, and both as one sentence. */
export interface FindingText {
  readonly title: string;
  readonly reason: string;
  readonly text: string;
}

const wordsOf: Readonly<Record<RuleId, FindingWords>> = {
  window,
  duration,
  place,
  cap,
  panels,
  order,
  phase,
  overlap,
  travel,
  capacity,
  room,
  'non-working-day': nonWorkingDay,
  slot,
  parallel,
  reference,
  missed: standing,
  'due-soon': standing,
  unscheduled: standing,
  unconfirmed,
  'document-lead': documentLead,
  invalid,
};

/** A finding in the reader's language. Titles are those of the plan's events and mandates; days are written out with
 *  their year. */
export function findingText(finding: Finding, plan: Plan, language: Language): FindingText {
  const context = findingContext(finding, plan, language);
  const { title, reason } = crowdWords(context) ?? wordsOf[finding.rule](context);
  const text = context.t('rules.sentence', { title, reason: withoutFullStop(reason) });
  return { title, reason, text: sentenceEnd(text) };
}

/** What was counted because there is too much of it on one day. */
function crowdWords({ finding, facts, t, language }: FindingContext) {
  if (typeof facts.count !== 'number' || finding.subjects.length > 0) return null;
  if (finding.rule !== 'overlap' && finding.rule !== 'room') return null;
  const day = formatDay(facts.firstDay as Parameters<typeof formatDay>[0], language, 'dayYear');
  const count = facts.count;
  return {
    title: t('rules.overlap.crowdTitle', { day }),
    reason:
      finding.rule === 'room'
        ? t('rules.room.crowd', { count })
        : t('rules.overlap.crowd', { count }),
  };
}

function withoutFullStop(reason: string): string {
  return reason.endsWith('.') ? reason.slice(0, -1) : reason;
}

/** A reason that asks keeps its question mark and takes no full stop. */
function sentenceEnd(text: string): string {
  return text.endsWith('?.') ? text.slice(0, -1) : text;
}
