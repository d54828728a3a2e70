/** The file that a plan was opened from or saved to in this window. */
export interface PlanFile {
  readonly handle: string;
  readonly name: string;
}

const files = new Map<string, PlanFile>();

/** The file of a plan, by the plan's id; undefined where it has none. */
export function fileOf(planId: string): PlanFile | undefined {
  return files.get(planId);
}

/** From now on the plan is written to this file; null: to none until the user says where. */
export function setFileOf(planId: string, file: PlanFile | null): void {
  if (file) files.set(planId, file);
  else files.delete(planId);
}
