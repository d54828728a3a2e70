import type { MessagesOf } from '../messages';

export const rules = {} satisfies MessagesOf<'rules'>;
