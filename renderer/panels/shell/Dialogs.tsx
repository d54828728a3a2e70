import { type ComponentType, lazy, Suspense } from 'react';
import { HistoryDialog } from '@renderer/panels/findings/HistoryDialog';
import { WaiveDialog } from '@renderer/panels/findings/WaiveDialog';
import { DiagnosticsDialog } from '@renderer/panels/safety/DiagnosticsDialog';
import { QuestionDialog } from '@renderer/panels/safety/QuestionDialog';
import { RecoveryDialog } from '@renderer/panels/safety/RecoveryDialog';
import { RestoreDialog } from '@renderer/panels/safety/RestoreDialog';
import { StraysDialog } from '@renderer/panels/safety/StraysDialog';
import { RefusedDialog } from '@renderer/panels/safety/RefusedDialog';
import type { DialogName } from '@renderer/state/appState';
import { useApp } from '@renderer/state/planStore';
import { AboutDialog } from './dialogs/AboutDialog';
import { NewEventDialog } from './dialogs/NewEventDialog';
import { PlansDialog } from './dialogs/PlansDialog';
import { SettingsDialog } from './dialogs/SettingsDialog';
import { ShortcutsDialog } from './dialogs/ShortcutsDialog';
import { CommandPalette } from './palette/CommandPalette';

// Writing calendars needs the rules of all zones: they come when they are asked for.
const ExportDialog = lazy(async () => ({
  default: (await import('@renderer/panels/export/ExportDialog')).ExportDialog,
}));

/** Dialogs of rooms that the panels do not know. */
export type OtherDialogs = Readonly<Partial<Record<DialogName, ComponentType>>>;

/** Dialogs that ask for nothing but the state of the window. */
const own: OtherDialogs = {
  palette: CommandPalette,
  settings: SettingsDialog,
  shortcuts: ShortcutsDialog,
  about: AboutDialog,
  'new-event': NewEventDialog,
  refused: RefusedDialog,
  question: QuestionDialog,
  recovery: RecoveryDialog,
  restore: RestoreDialog,
  strays: StraysDialog,
  diagnostics: DiagnosticsDialog,
  history: HistoryDialog,
  waive: WaiveDialog,
  export: ExportDialog,
};

/** The dialog that stands over the window, if one does. */
export function Dialogs({ others }: { readonly others: OtherDialogs }) {
  const dialog = useApp((s) => s.dialog);
  if (!dialog) return null;
  if (dialog.name === 'plans') return <PlansDialog renameFirst={renameOf(dialog.args)} />;
  const Shown = own[dialog.name] ?? others[dialog.name];
  if (!Shown) return null;
  return (
    <Suspense fallback={null}>
      <Shown />
    </Suspense>
  );
}

function renameOf(args: unknown): string | null {
  if (typeof args !== 'object' || args === null || !('rename' in args)) return null;
  return typeof args.rename === 'string' ? args.rename : null;
}
