import { findingText } from '@shared/i18n/findingText';
import { settingsOf } from '@shared/model/plan';
import { announce } from '@renderer/state/announce';
import type { AppActions, AppState } from '@renderer/state/appState';
import { selectionOfFinding } from '@renderer/state/selectionOfFinding';
import { sentence } from '@renderer/state/sentence';
import type { Action, WhyNot } from './action';
import { needsPlan } from './conditions';
import { milestoneBeside } from './milestones';

/** Where the user looks: findings and days. */
export const goActions: readonly Action[] = [
  {
    id: 'nextFinding',
    menu: 'go',
    shortcuts: ['F8'],
    why: needsFindings,
    run: (state, actions) => goToFinding(state, actions, 1),
  },
  {
    id: 'previousFinding',
    menu: 'go',
    shortcuts: ['Shift+F8'],
    why: needsFindings,
    run: (state, actions) => goToFinding(state, actions, -1),
  },
  {
    id: 'waive',
    menu: 'go',
    why: (state) => needsPlan(state) ?? (state.chosenFinding === null ? 'noFinding' : null),
    run: (state, actions) => actions.openDialog('waive', { key: state.chosenFinding }),
  },
  {
    id: 'asOfToday',
    menu: 'go',
    why: (state) => needsPlan(state) ?? (state.plan?.asOf === null ? 'alreadySo' : null),
    run: (_state, actions) => actions.setAsOf(null),
  },
  {
    id: 'asOfAdoption',
    menu: 'go',
    why: whyNotAdoption,
    run: (state, actions) => actions.setAsOf(settingsOf(state.plan!).document!.adopted),
  },
  {
    id: 'asOfPrevious',
    menu: 'go',
    why: (state) => needsMilestone(state, 'previous'),
    run: (state, actions) =>
      actions.setAsOf(milestoneBeside(state.plan!, state.today.day, 'previous')!.day),
  },
  {
    id: 'asOfNext',
    menu: 'go',
    why: (state) => needsMilestone(state, 'next'),
    run: (state, actions) =>
      actions.setAsOf(milestoneBeside(state.plan!, state.today.day, 'next')!.day),
  },
];

/** Opens the finding beside the chosen one in the list, selects what it is about, which brings that into view, and says
 *  it. */
function goToFinding(state: AppState, actions: AppActions, step: 1 | -1): void {
  const open = openFindings(state);
  const key = findingBeside(state, step);
  const at = open.findIndex((finding) => finding.key === key);
  const finding = open[at];
  if (!finding) return;
  const plan = state.plan!;
  actions.setSidePanel('findings');
  actions.chooseFinding(finding.key);
  const selection = selectionOfFinding(plan, finding);
  if (selection) actions.select(selection);
  const { text } = findingText(finding, plan, state.language);
  const [place, count] = [String(at + 1), String(open.length)];
  announce(sentence('shell.status.finding', { text, place, count }));
}

function openFindings({ findings }: AppState) {
  return findings.list.filter((f) => f.waiver?.status !== 'holds');
}

/** Key of the finding after the chosen one (step 1) or before it (step -1), around the end; waived ones are passed over. */
export function findingBeside(state: AppState, step: 1 | -1): string | null {
  const keys = openFindings(state).map((f) => f.key);
  if (keys.length === 0) return null;
  const at = keys.indexOf(state.chosenFinding ?? '');
  if (at < 0) return step === 1 ? keys[0]! : keys[keys.length - 1]!;
  return keys[(at + step + keys.length) % keys.length]!;
}

function needsFindings(state: AppState): WhyNot | null {
  return needsPlan(state) ?? (findingBeside(state, 1) === null ? 'noFindings' : null);
}

function needsMilestone(state: AppState, side: 'next' | 'previous'): WhyNot | null {
  if (!state.plan) return 'noPlan';
  return milestoneBeside(state.plan, state.today.day, side) ? null : 'noMilestone';
}

function whyNotAdoption(state: AppState): WhyNot | null {
  if (!state.plan) return 'noPlan';
  const document = settingsOf(state.plan).document;
  if (!document) return 'noDocument';
  return state.plan.asOf === document.adopted ? 'alreadySo' : null;
}
