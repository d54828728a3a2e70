import type { MessagesOf } from '../messages';

export const formats = {} satisfies MessagesOf<'formats'>;
