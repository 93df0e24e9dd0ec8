import '../../ui/styles/catalogue.css';
import '../../ui/styles/catalogueFilters.css';
import '../../ui/styles/catalogueTable.css';
import { wakeEveryPage } from '../everyPage/wake.ts';
import { bringTable } from './bringTable.ts';

/** Entry of the catalogue. `q` of its address is its own text, not the search box's. */
await bringTable(await wakeEveryPage({ isQueryForSearch: false }));
