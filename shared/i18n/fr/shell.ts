import type { MessagesOf } from '../messages';

export const shell = {} satisfies MessagesOf<'shell'>;
