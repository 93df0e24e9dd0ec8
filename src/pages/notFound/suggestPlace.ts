/** Place on the page for wrong addresses where its script says what may have been meant. */
export const SUGGEST_ID = 'suggestions';
