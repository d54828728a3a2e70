import { noHistory } from '@renderer/data/history';
import { defaultSettings, emptyPlan } from '@shared/model/plan';
import type { AppActions } from './appState';
import { newId } from './newId';
import { showPlan } from './session';

type PlanActions = Pick<
  AppActions,
  | 'newPlanFromProcess'
  | 'newSamplePlan'
  | 'newEmptyPlan'
  | 'openPlan'
  | 'closePlan'
  | 'renamePlan'
  | 'duplicatePlan'
  | 'deletePlan'
  | 'restorePlan'
  | 'openPlanFile'
  | 'savePlanFile'
  | 'importCalendar'
>;

/** What opens, makes and puts away whole plans. */
export const planActions: PlanActions = {
  newPlanFromProcess: () => Promise.reject(new Error('newPlanFromProcess: processes come next')),
  newSamplePlan: () => Promise.reject(new Error('newSamplePlan: processes come next')),
  newEmptyPlan: async (name) => {
    showPlan(emptyPlan(newId(), { ...defaultSettings, name }), noHistory);
  },
  openPlan: async () => {},
  closePlan: async () => showPlan(null, noHistory),
  renamePlan: async () => {},
  duplicatePlan: async () => {},
  deletePlan: async () => {},
  restorePlan: async () => {},
  openPlanFile: async () => {},
  savePlanFile: async () => {},
  importCalendar: async () => {},
};
