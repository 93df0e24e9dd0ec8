import { createContext, useContext } from 'react';

/** Whether there are pages of the atlas to lead to: a folder that a city hosts by itself may know of none. */
export const LinksContext = createContext(true);

export function useHasLinks(): boolean {
  return useContext(LinksContext);
}
