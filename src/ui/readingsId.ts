/** Id of the button that takes the readings of plain Japanese away and brings them back. */
export const READINGS_ID = 'readings';
