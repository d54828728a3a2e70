import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuSection } from '@shared/ipc/contract';

/** Shows the menus that the window sends; a chosen item goes back as its action. Keys are shown and left to the
 *  window, which knows whether a text is being edited; on macOS the system takes them. */
export function setMenu(menus: readonly MenuSection[], choose: (action: string) => void): void {
  const sections = menus.map((section): MenuItemConstructorOptions => ({
    label: section.label,
    submenu: section.items.map((item) => menuItem(item, choose)),
  }));
  const mac: MenuItemConstructorOptions[] =
    process.platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...mac, ...sections]));
}

function menuItem(
  item: MenuSection['items'][number],
  choose: (action: string) => void,
): MenuItemConstructorOptions {
  if (item.kind === 'separator') return { type: 'separator' };
  return {
    label: item.label,
    enabled: item.enabled,
    registerAccelerator: false,
    ...(item.accelerator === undefined ? {} : { accelerator: item.accelerator }),
    ...(item.mark === undefined ? {} : { type: item.mark, checked: item.checked ?? false }),
    click: () => choose(item.action),
  };
}
