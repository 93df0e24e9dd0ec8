/** Id of the template with what is to be fetched once the page has been painted. */
export const LATE_ID = 'late';
