/** Where the script of a frame finds its places. */
export const FRAME_IDS = {
  frame: 'embed',
  map: 'embed-map',
  gl: 'embed-gl',
  move: 'embed-move',
  status: 'embed-status',
  chosen: 'embed-chosen',
  legend: 'embed-legend',
  notes: 'embed-notes',
  asOf: 'embed-as-of',
  list: 'embed-list',
} as const;
