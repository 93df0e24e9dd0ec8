/** Of the element. A change that is to be released gets a new one; then `npm run embed:release`. */
export const ELEMENT_VERSION = '1.0.0';
