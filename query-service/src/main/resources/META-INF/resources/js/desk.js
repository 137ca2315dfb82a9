/** Opens the view that the address names. A view is fetched only when it is opened. */

import { Problem } from './api.js';
import { loadNames } from './names.js';
import { problemNotice } from './notice.js';

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
const main = document.getElementById('view');
const [view] = await Promise.all([VIEWS[name]().catch(cutOff), loadNames()]);
view?.show(main, id && decodeURIComponent(id));

/** The rest of the page did not come. A script that could not be fetched once is only fetched again with the page. */
function cutOff() {
  const problem = new Problem('unreachable', 'The connection was lost while this page was being fetched.');
  main.replaceChildren(problemNotice(problem, () => location.reload()));
  main.removeAttribute('aria-busy');
}
