/** Opens the view that the address names. A view is fetched only when it is opened. */

import { loadNames } from './names.js';

/** @type {Record<string, () => Promise<{show: (main: HTMLElement, id?: string) => void}>>} */
const VIEWS = {
  events: () => import('./eventview.js'),
  quotes: () => import('./quoteview.js'),
  figures: () => import('./figureview.js'),
  actors: () => import('./actorview.js'),
  places: () => import('./placeview.js'),
  live: () => import('./liveview.js'),
};

const [name, id] = location.pathname.split('/').slice(1);
document.querySelector(`.sections [href="/${name}"]`)?.setAttribute('aria-current', 'page');
const [view] = await Promise.all([VIEWS[name](), loadNames()]);
view.show(document.getElementById('view'), id && decodeURIComponent(id));
