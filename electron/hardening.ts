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
  of.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  of.setPermissionCheckHandler(() => false);
  of.setDevicePermissionHandler(() => false);
  of.setSpellCheckerEnabled(false);
  of.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isOurs(details.url) }));
}

/** Our own files, what the window made itself (an SVG to show), and the developer tools. */
function isOurs(url: string): boolean {
  return [`${appOrigin}/`, 'devtools:', 'data:', `blob:${appOrigin}/`].some((start) =>
    url.startsWith(start),
  );
}
