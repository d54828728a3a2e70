import type { MessagesOf } from '../messages';

export const inspector = {} satisfies MessagesOf<'inspector'>;
