export const jaTown = {} as const;
