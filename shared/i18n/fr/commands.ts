import type { MessagesOf } from '../messages';

export const commands = {} satisfies MessagesOf<'commands'>;
