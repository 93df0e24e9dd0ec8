/**
 * Details of a test that `npm run test:full` runs beyond `npm test`: the same once more in other circumstances – another
 * page, language, width, an older address –, or a rarer one. What a reader does every day is always run.
 */
export const FULL = { tag: '@full' };

/** Whether `npm run test:full` is running. */
export const IS_FULL = process.env.FULL === '1';

/** Details of one of many alike: some of them are always run, the others with `npm run test:full`. */
export const among = (isSampled: boolean) => (isSampled ? {} : FULL);
