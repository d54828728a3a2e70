import type { Today } from '@shared/model/asOf';
import { classOf } from '@shared/model/event';
import type { Finding } from '@shared/model/finding';
import type { Plan } from '@shared/model/plan';
import { whyFixed } from '@shared/repairs/movable';
import { wantForm, type WantedForm } from '../inspector/wantedForm';
import type { Selection } from '@renderer/state/appState';
import { actions } from '@renderer/state/planStore';
import { groupOf } from './findingLines';
import { subjectParts } from '@shared/model/subjectParts';
import { selectionOfFinding } from '@renderer/state/selectionOfFinding';

/** The one action that a line offers. */
export type FindingAction = 'reopen' | 'done' | 'schedule' | 'state' | 'preview' | 'waive';

/** What most likely answers a finding: mark it done, schedule it, say whether it was held; preview a repair where one of
 *  its events can still be changed; else waive it. */
export function actionOf(plan: Plan, finding: Finding, today: Today): FindingAction {
  if (groupOf(finding) === 'waived') return 'reopen';
  const selection = selectionOfFinding(plan, finding);
  if (finding.rule === 'unscheduled' && selection?.type === 'mandate') return 'schedule';
  if (finding.rule === 'unconfirmed' && selection?.type === 'event') return 'state';
  if (finding.rule === 'missed' || finding.rule === 'due-soon') return whenDue(plan, selection);
  return canChange(plan, finding, today) ? 'preview' : 'waive';
}

function whenDue(plan: Plan, selection: Selection | null): FindingAction {
  if (selection?.type === 'mandate') return 'done';
  const event = selection?.type === 'event' ? plan.events.get(selection.id) : undefined;
  return event && classOf(event) === 'due' ? 'done' : 'waive';
}

/** A repair is worth asking for: something that the finding is about is still to come. */
function canChange(plan: Plan, finding: Finding, today: Today): boolean {
  return finding.subjects.some((subject) => {
    const { type, id } = subjectParts(subject);
    const event = type === 'event' || type === 'phase' ? plan.events.get(id) : undefined;
    return event !== undefined && whyFixed(event, today) === null;
  });
}

/** Does it: a preview opens the finding, which draws its nearest repair; waiving asks first, the others open their form
 *  in the inspector, reopening is done at once. */
export function act(plan: Plan, finding: Finding, action: FindingAction): void {
  if (action === 'reopen') {
    actions.run('unwaive-finding', { key: finding.key });
    return;
  }
  if (action === 'preview') {
    actions.chooseFinding(finding.key);
    goThere(plan, finding);
    return;
  }
  const selection = selectionOfFinding(plan, finding);
  if (action === 'waive' || selection === null) {
    actions.openDialog('waive', { key: finding.key });
    return;
  }
  wantForm(selection, formOf(action, selection.type));
  actions.select(selection);
  actions.setSidePanel('inspector');
}

/** Selects what a finding is about, which brings it into view. */
export function goThere(plan: Plan, finding: Finding): void {
  const selection = selectionOfFinding(plan, finding);
  if (selection !== null) actions.select(selection);
}

function formOf(action: FindingAction, type: string): WantedForm {
  if (action === 'schedule') return 'schedule';
  return type === 'mandate' ? 'done' : 'state';
}
