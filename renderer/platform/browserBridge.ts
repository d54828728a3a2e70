import type { Calls, Platform } from '@shared/ipc/contract';
import { answerHeader, type ServerChannel } from '@shared/ipc/channels';
import { fileDialogs } from './browserFiles';
import { MainProcessGone } from './mainProcessGone';

/** The platform of the browser edition: the journal at our own server, files and paper by the browser. */
export async function browserBridge(): Promise<Platform> {
  const call = await connect();
  const files = fileDialogs();
  return {
    'app.info': async (args) => ({
      ...(await call('app.info')(args)),
      languages: navigator.languages,
    }),
    'journal.append': call('journal.append'),
    'journal.head': call('journal.head'),
    'journal.read': call('journal.read'),
    'journal.list': call('journal.list'),
    'journal.bin': call('journal.bin'),
    'journal.states': call('journal.states'),
    'journal.planAt': call('journal.planAt'),
    'journal.strays': call('journal.strays'),
    'journal.readStray': call('journal.readStray'),
    'journal.settleStray': call('journal.settleStray'),
    'backup.write': call('backup.write'),
    'backup.list': call('backup.list'),
    'backup.read': call('backup.read'),
    'diagnostics.read': call('diagnostics.read'),
    'file.open': files.open,
    'file.save': files.save,
    'file.state': files.state,
    'file.reread': files.reread,
    'print.page': print,
    'menu.set': () => Promise.resolve({}),
    onAction: () => () => undefined,
  };
}

type Call = <C extends ServerChannel>(
  channel: C,
) => (args: Calls[C]['args']) => Promise<Calls[C]['result']>;

/** The server gives its token only to a page that holds the cookie of this start. One that was started again since has
 *  another: it is asked for when a call is refused, and the call is made once more. */
async function connect(): Promise<Call> {
  let token = await sessionToken();
  const post = (channel: ServerChannel, args: unknown) =>
    reach(`/call/${channel}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-prepcom-token': token },
      body: bodyOf(args),
    });
  return (channel) => async (args) => {
    let answer = await post(channel, args);
    if (answer.status === 403) {
      token = await sessionToken();
      answer = await post(channel, args);
    }
    if (!answer.ok) throw new Error(`${channel}: ${answer.status} ${await answer.text()}`);
    const short = answer.headers.get(answerHeader);
    const value: unknown = short === null ? await answer.json() : JSON.parse(short);
    return value as Calls[typeof channel]['result'];
  };
}

/** A text of many bytes is handed over on the main thread before fetch() returns, 2 s for 54 MB; a blob is not. */
const LONG = 1 << 20;

function bodyOf(args: unknown): string | Blob {
  const text = JSON.stringify(args);
  return text.length > LONG ? new Blob([text]) : text;
}

async function sessionToken(): Promise<string> {
  const session = await reach('/session.json', { cache: 'no-store' });
  if (session.status === 403) throw new MainProcessGone('another server answers');
  if (!session.ok) throw new Error(`session.json: ${session.status}`);
  return ((await session.json()) as { readonly token: string }).token;
}

/** An answer of our own server; throws MainProcessGone where there is none. */
async function reach(path: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(path, request);
  } catch (error) {
    throw new MainProcessGone(error instanceof Error ? error.message : String(error));
  }
}

/** The browser asks for printer or PDF, and does not tell what was chosen: done means that it was asked. */
function print({ page }: Calls['print.page']['args']): Promise<Calls['print.page']['result']> {
  const sheet = new CSSStyleSheet();
  const size = `${page.size === 'Letter' ? 'letter' : 'A4'} ${page.landscape ? 'landscape' : 'portrait'}`;
  sheet.replaceSync(`@page { size: ${size}; }`);
  document.adoptedStyleSheets.push(sheet);
  try {
    window.print();
  } finally {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((s) => s !== sheet);
  }
  return Promise.resolve({ done: true });
}
