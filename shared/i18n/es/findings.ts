import type { MessagesOf } from '../messages';

export const findings = {} satisfies MessagesOf<'findings'>;
