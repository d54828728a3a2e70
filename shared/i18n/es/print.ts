import type { MessagesOf } from '../messages';

export const print = {} satisfies MessagesOf<'print'>;
