import type { Selection } from '@renderer/state/appState';

/** Forms of the inspector that another place can ask for. */
export type WantedForm = 'schedule' | 'done' | 'state';

let wanted: { readonly key: string; readonly form: WantedForm } | null = null;

/** Says that the inspector of a thing opens with a form, for a finding's "Mark done…" for instance. The selection that
 *  follows shows it. */
export function wantForm(selection: Selection, form: WantedForm): void {
  wanted = { key: keyOf(selection), form };
}

/** The form that was asked for of this thing; null where none was. It is forgotten once the thing is shown. */
export function takeWantedForm(selection: Selection): WantedForm | null {
  const found = wanted?.key === keyOf(selection) ? wanted.form : null;
  if (found !== null) setTimeout(() => (wanted = null));
  return found;
}

function keyOf(selection: Selection): string {
  return `${selection.type} ${selection.id} ${selection.type === 'mandate' ? (selection.memberId ?? '') : ''}`;
}
