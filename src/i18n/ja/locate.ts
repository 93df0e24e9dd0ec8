export const jaLocate = {} as const;
