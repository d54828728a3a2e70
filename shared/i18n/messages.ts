import type { en } from './en';

type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };

/** Every sentence of the program, by area and key; English is the type, the others satisfy it. */
export type Messages = Words<typeof en>;

/** The sentences of one area. */
export type MessagesOf<Area extends keyof typeof en> = Messages[Area];
