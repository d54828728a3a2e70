import type { MessagesOf } from '../messages';

export const saving = {} satisfies MessagesOf<'saving'>;
