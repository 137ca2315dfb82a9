/** The front page: the newest stories, and beside them what is happening, where and when. */

import * as api from './api.js';
import { Asked } from './asked.js';
import { offerChoices } from './choices.js';
import { announce, el } from './dom.js';
import { FilterBar } from './filterbar.js';
import { counted } from './kinds.js';
import { moreButton } from './more.js';
import { loadNames } from './names.js';
import { notice, problemNotice, waiting } from './notice.js';
import { HAPPENED, showOverview } from './overview.js';
import { Stories } from './stories.js';

const KEYS = ['q', 'from', 'to', 'type', 'country', 'outlet', 'place', 'actor'];
/** Asked for these, stories are shown by the events that they tell. */
const OF_EVENTS = ['type', 'country', 'place'];

const asked = new Asked(KEYS, show);
const bar = new FilterBar(asked, KEYS, [
  ['place:almaty', 'where it is told of; also person:, organisation:, headline: and outlet:'],
]);
const main = document.getElementById('stories');
let turn = 0;

// The stories need no names of countries, and do not wait for them.
const named = loadNames();
document.getElementById('filters').replaceChildren(bar.element);
show();
named.then(() => bar.showChips());
showHoldings();

function show() {
  turn += 1;
  bar.show();
  document.title = asked.get('q') ? `${asked.get('q')} · Dateline` : 'Dateline';
  showStories(turn);
  showBeside(turn);
}

// The stories

async function showStories(mine) {
  main.replaceChildren(heading(), waiting('Fetching the stories …'));
  main.setAttribute('aria-busy', 'true');
  try {
    const page = await fetchPage();
    if (mine !== turn) return;
    const stories = new Stories((outlet) => asked.link({ outlet }));
    main.replaceChildren(heading(), page.items.length > 0 ? stories.element : nothing());
    add(stories, page);
    announce(page.items.length > 0 ? `${counted(page.items.length, 'story', 'stories')} shown` : 'No stories');
  } catch (problem) {
    if (!(problem instanceof api.Problem)) throw problem;
    if (mine === turn) showProblem(problem);
  } finally {
    if (mine === turn) main.removeAttribute('aria-busy');
  }
}

/** How the stories are asked for: by the events in them, by words alone, which shows passages, or the newest first. */
function way() {
  if (OF_EVENTS.some((key) => asked.get(key))) return 'events';
  return Object.keys(asked.all()).join() === 'q' ? 'search' : 'articles';
}

function fetchPage(cursor) {
  switch (way()) {
    case 'events':
      return api.list('events', { ...asked.all(), status: HAPPENED, limit: 40, cursor });
    case 'search':
      return api.search({ q: asked.get('q'), cursor });
    default:
      return api.list('articles', { ...asked.all(), cursor });
  }
}

const ADD = {
  events: (stories, item) => stories.addTelling(item),
  search: (stories, item) => stories.addFound(item),
  articles: (stories, item) => stories.addByDay(item),
};

function add(stories, page) {
  const shown = page.items.map((item) => ADD[way()](stories, item));
  if (page.next) {
    let next = page.next;
    const more = moreButton(way() === 'articles' ? 'Older stories' : 'More stories', async () => {
      const following = await fetchPage(next);
      next = following.next;
      const added = following.items.map((item) => ADD[way()](stories, item));
      stories.element.append(more);
      return {
        first: added[0]?.querySelector('.headline a'),
        said: `${counted(added.length, 'more story', 'more stories')} shown`,
        next,
      };
    });
    stories.element.append(more);
  }
  return shown;
}

function heading() {
  const any = Object.keys(asked.all()).length > 0;
  const words = way() === 'events' ? 'Stories that tell of it' : any ? 'Stories that match' : 'Latest stories';
  return el('h2', { class: 'section-title' }, words);
}

function nothing() {
  if (Object.keys(asked.all()).length > 0) {
    return notice(
      'No story matches',
      'All that is asked for has to be in one story. Take a filter away, or ask for one of two words: flood OR storm.',
      el('a', { href: asked.nothing(), 'data-asks': true }, 'All stories'),
    );
  }
  return notice(
    'No stories yet',
    'Stories appear here a moment after their copy arrives on the topic dateline.documents.v1, or by HTTP at the ingest-service.',
  );
}

function showProblem(problem) {
  if (bar.complain(problem)) {
    main.replaceChildren(heading(), notice('This could not be asked', 'The note at the filters says why.'));
  } else {
    main.replaceChildren(
      heading(),
      problemNotice(problem, () => show()),
    );
  }
}

async function showBeside(mine) {
  await Promise.all([showOverview(asked, () => mine !== turn), named]);
  try {
    await offerChoices(bar, 'events', ['type', 'country', 'outlet'], { ...asked.all(), status: HAPPENED });
  } catch (problem) {
    // The filters still take what is written; the stories beside them say what is wrong.
    if (!(problem instanceof api.Problem)) throw problem;
  }
}

async function showHoldings() {
  try {
    const { articles, analysed } = await api.status();
    if (!Number.isInteger(articles) || !Number.isInteger(analysed)) return;
    document.getElementById('holdings').textContent =
      `${counted(articles, 'story', 'stories')} held, facts read in ${analysed.toLocaleString('en-GB')}.`;
  } catch (problem) {
    // The line is a courtesy; the list itself says what is wrong with the server.
    if (!(problem instanceof api.Problem)) throw problem;
  }
}
