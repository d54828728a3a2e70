import type { MessagesOf } from '../messages';

export const month = {} satisfies MessagesOf<'month'>;
