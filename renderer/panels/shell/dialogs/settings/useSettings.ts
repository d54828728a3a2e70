import { defaultSettings, type Settings, settingsOf } from '@shared/model/plan';
import { useApp } from '@renderer/state/planStore';

/** The settings of the plan that is open. */
export function useSettings(): Settings {
  return useApp((s) => (s.plan ? settingsOf(s.plan) : defaultSettings));
}
