export const grammar = {} as const;
