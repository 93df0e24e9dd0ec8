// Laid over `first.ts`.
import './keys.css';
import './article.css';
import './data.css';
import './accessibility.css';
import './town.css';
import './years.css';
import './bars.css';
import './search.css';
import './locate.css';
import './takeAlong.css';
import './themes.css';
import './cite.css';
import './print.css';
import './keep.css';
