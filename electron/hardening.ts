import { app, type Session, session, shell } from 'electron';
import { isWebAddress } from './webAddress';
import { appOrigin } from './windowFiles';

/** Closes, for every page that will ever be made: other addresses, other windows, guests, permissions, devices,
 *  and every request that is not for our own files. Source: Electron's security check list. */
export function hardenApp(): void {
  app.enableSandbox();
  app.commandLine.appendSwitch('disable-background-networking');
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(({ url }) => {
      if (isWebAddress(url)) void shell.openExternal(url);
      return { action: 'deny' };
    });
  });
  void app.whenReady().then(() => hardenSession(session.defaultSession));
}

function hardenSession(of: Session): void {
  of.setPermissionRequestHandler((_contents, permission, answer) => answer(isAllowed(permission)));
  of.setPermissionCheckHandler((_contents, permission) => isAllowed(permission));
  of.setDevicePermissionHandler(() => false);
  of.setSpellCheckerEnabled(false);
  of.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isOurs(details.url) }));
}

/** The one thing that a page may do outside itself: put a text or a picture on the clipboard, asked by a click or a key.
 *  It can read nothing from there. */
function isAllowed(permission: string): boolean {
  return permission === 'clipboard-sanitized-write';
}

/** Our own files, what the window made itself (an SVG to show), and the developer tools. */
function isOurs(url: string): boolean {
  return [`${appOrigin}/`, 'devtools:', 'data:', `blob:${appOrigin}/`].some((start) =>
    url.startsWith(start),
  );
}
