import '../everyPage/guard.ts';
import { tellIncomplete } from '../../ui/incomplete.ts';
import { fetchLate } from './fetchLate.ts';
import { firstPainted } from './painted.ts';

/**
 * Entry of a page with a map: nothing of its scripts is fetched or read before the page is on the screen. On a slow
 * line they would share it with the page; on two slow cores even a script that is only being read holds up the picture.
 */
await firstPainted();
fetchLate();
try {
  await import('./client.ts');
} catch (error) {
  tellIncomplete();
  throw error;
}
