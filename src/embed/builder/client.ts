import '../../ui/styles/builder.css';
import { wakeEveryPage } from '../../pages/everyPage/wake.ts';
import { bringBuilder } from './bringBuilder.ts';

/** Entry of the page on which a map is made ready for another site. */
await bringBuilder(await wakeEveryPage());
