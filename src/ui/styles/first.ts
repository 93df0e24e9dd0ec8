// What the first screen of any page is drawn with: pages with a map name the rest after the map (`entry.ts`).
import 'virtual:palette.css';
import './base.css';
import './layout.css';
import './map.css';
import './instrument.css';
import './mapFoot.css';
import './readings.css';
