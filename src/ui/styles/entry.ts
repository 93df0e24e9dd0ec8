import 'virtual:palette.css';
import './base.css';
import './layout.css';
import './map.css';
import './article.css';
import './data.css';
