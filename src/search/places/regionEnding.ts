/** What names of regions end in, in every order the 38 names have it. */
const ENDING = /(?:連携中枢|都市広域圏|都市圏域?|広域圏|圏域|広域|連携|中枢|地域|市)+$/u;

/** "備後" of "備後圏域": the part people remember; null for a word without such an ending, or of nothing else. */
export function coreOfRegion(name: string): string | null {
  const core = name.replace(ENDING, '');
  return core === name || core === '' ? null : core;
}
