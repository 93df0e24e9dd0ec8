export const jaKeep = {} as const;
