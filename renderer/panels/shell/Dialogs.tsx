import { WaiveDialog } from '@renderer/panels/findings/WaiveDialog';
import { useApp } from '@renderer/state/planStore';
import { AboutDialog } from './dialogs/AboutDialog';
import { NewEventDialog } from './dialogs/NewEventDialog';
import { PlansDialog } from './dialogs/PlansDialog';
import { SettingsDialog } from './dialogs/SettingsDialog';
import { ShortcutsDialog } from './dialogs/ShortcutsDialog';
import { CommandPalette } from './palette/CommandPalette';

/** The dialog that stands over the window, if one does. */
export function Dialogs() {
  const dialog = useApp((s) => s.dialog);
  if (!dialog) return null;
  switch (dialog.name) {
    case 'palette':
      return <CommandPalette />;
    case 'plans':
      return <PlansDialog renameFirst={renameOf(dialog.args)} />;
    case 'settings':
      return <SettingsDialog />;
    case 'shortcuts':
      return <ShortcutsDialog />;
    case 'about':
      return <AboutDialog />;
    case 'new-event':
      return <NewEventDialog />;
    case 'waive':
      return <WaiveDialog />;
    default:
      return null;
  }
}

function renameOf(args: unknown): string | null {
  if (typeof args !== 'object' || args === null || !('rename' in args)) return null;
  return typeof args.rename === 'string' ? args.rename : null;
}
