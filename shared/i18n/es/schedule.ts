import type { MessagesOf } from '../messages';

export const schedule = {} satisfies MessagesOf<'schedule'>;
