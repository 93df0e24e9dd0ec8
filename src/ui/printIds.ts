/** Place where the page's script writes the day of printing. */
export const PRINTED_ID = 'printed-on';
/** The page's address on paper; the script completes it with the origin. */
export const PRINT_ADDRESS_ID = 'print-address';
