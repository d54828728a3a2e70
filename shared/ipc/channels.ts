import type { Channel } from './contract';

const each: { readonly [C in Channel]: true } = {
  'app.info': true,
  'journal.append': true,
  'journal.head': true,
  'journal.read': true,
  'journal.list': true,
  'journal.bin': true,
  'journal.states': true,
  'journal.planAt': true,
  'journal.strays': true,
  'journal.readStray': true,
  'journal.settleStray': true,
  'backup.write': true,
  'backup.list': true,
  'backup.read': true,
  'diagnostics.read': true,
  'file.open': true,
  'file.save': true,
  'file.state': true,
  'file.reread': true,
  'print.page': true,
  'menu.set': true,
};

/** Every channel, once: what the bridge offers. */
export const channels = Object.keys(each) as readonly Channel[];

/** Channels that our own server answers in the browser edition; the window answers the others itself. */
export const serverChannels = [
  'app.info',
  'journal.append',
  'journal.head',
  'journal.read',
  'journal.list',
  'journal.bin',
  'journal.states',
  'journal.planAt',
  'journal.strays',
  'journal.readStray',
  'journal.settleStray',
  'backup.write',
  'backup.list',
  'backup.read',
  'diagnostics.read',
] as const satisfies readonly Channel[];

/** One of serverChannels. */
export type ServerChannel = (typeof serverChannels)[number];

/** The one message that goes from the main process to the window: what was chosen in the native menu. */
export const actionMessage = 'menu.action';

/** Head line in which our own server gives a short answer, beside its body. */
export const answerHeader = 'x-prepcom-answer';
