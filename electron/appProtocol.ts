import { protocol } from 'electron';
import { answerFromFiles, appScheme } from './windowFiles';

/** Makes our scheme a secure origin with storage of its own. Must run before the app is ready. */
export function announceScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true };
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges }]);
}

/** Answers the window with the files of the built renderer, and with nothing else. */
export function serveWindow(root: string): void {
  protocol.handle(appScheme, (request) => answerFromFiles(root, request));
}
