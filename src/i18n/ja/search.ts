export const jaSearch = {} as const;
