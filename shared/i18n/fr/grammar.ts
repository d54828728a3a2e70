import type { MessagesOf } from '../messages';

export const grammar = {} satisfies MessagesOf<'grammar'>;
