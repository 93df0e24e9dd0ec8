/** Names of the errors by which the interactive map says why it does not come; its own module is there too late to ask. */
export const REFUSALS = { left: 'Left', noWebGL: 'NoWebGL' } as const;
