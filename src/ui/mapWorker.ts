import { WORKER_ADDRESS } from '../map/workerAddress.ts';
import { SCRIPT_POLICIES, scriptPolicy } from './scriptPolicy.ts';

/** How MapLibre writes its worker down where a frame has no origin, and may load none from an address. */
const WRITTEN_OUT = 'data:text/javascript;charset=utf-8,';

const trusted = scriptPolicy(
  SCRIPT_POLICIES.map,
  (address) => address === WORKER_ADDRESS || (self.origin === 'null' && address.startsWith(WRITTEN_OUT)),
);

/**
 * What MapLibre takes for the browser's `Worker`: it hands an address over as a string, which a browser with Trusted
 * Types refuses. The build puts this in its place, for that library alone (`src/build/trustedMapWorker.ts`).
 */
export class MapWorker extends globalThis.Worker {
  /** @throws TypeError for another address than that of MapLibre's own worker */
  constructor(address: string, options?: WorkerOptions) {
    super(trusted(address), options);
  }
}
