export const jaAccessibility = {} as const;
