/** Says that a build has come to its end, and for which place it was made; below `dist/`, not uploaded. */
export const WHOLE_FILE = '.vite/whole.json';
