import type { MessagesOf } from '../messages';

export const timeline = {} satisfies MessagesOf<'timeline'>;
