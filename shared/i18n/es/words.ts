import type { MessagesOf } from '../messages';

export const words = {} satisfies MessagesOf<'words'>;
