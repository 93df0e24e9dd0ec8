/** A fault of the input, not of the program: the command line shows the message alone, without a stack. */
export class InputError extends Error {
  override name = 'InputError';
}
