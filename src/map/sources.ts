/** Names of the sources; `AtlasMap` fills them. */
export const SOURCES = {
  areas: 'areas',
  underlay: 'underlay',
  borders: 'borders',
  lanes: 'lanes',
  own: 'own',
  chosen: 'chosen',
  marks: 'marks',
  regionNames: 'region-names',
  callouts: 'callouts',
  placeNames: 'place-names',
} as const;
