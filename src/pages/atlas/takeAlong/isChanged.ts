import { isDefaultView } from '../../../view/address.ts';
import type { ViewStore } from '../viewStore.ts';

/** Whether the map shows anything else than at first. */
export function isChanged({ view }: Pick<ViewStore, 'view'>): boolean {
  return view.region !== null || view.municipality !== null || view.at !== null || !isDefaultView(view);
}
