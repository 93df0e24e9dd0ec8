export const jaKeys = {} as const;
