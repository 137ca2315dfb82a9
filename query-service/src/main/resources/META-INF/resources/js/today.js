/** The front page: the newest stories, and beside them what is happening, where and when. */

import * as api from './api.js';
import { Asked } from './asked.js';
import { offerChoices } from './choices.js';
import { plus } from './days.js';
import { announce, el, quiet } from './dom.js';
import { FilterBar } from './filterbar.js';
import { barsOf, periodOf, spanInWords, typeTable, typesOf } from './happening.js';
import { counted } from './kinds.js';
import { moreButton } from './more.js';
import { loadNames } from './names.js';
import { notice, problemNotice, waiting } from './notice.js';
import { placesOf, spotsOf } from './spots.js';
import { Stories } from './stories.js';
import { drawTimeline } from './timeline.js';
import { drawMap } from './worldmap.js';

const KEYS = ['q', 'from', 'to', 'type', 'country', 'outlet', 'place', 'actor'];
/** Asked for these, stories are shown by the events that they tell. */
const OF_EVENTS = ['type', 'country', 'place'];
const TOLD = 'REPORTED,CLAIMED';
const DAYS_SHOWN = 14;

const asked = new Asked(KEYS, show);
const bar = new FilterBar(asked, KEYS);
const main = document.getElementById('stories');
const panel = document.getElementById('happening');
let turn = 0;

await loadNames();
document.getElementById('filters').replaceChildren(bar.element);
show();
showHoldings();

function show() {
  turn += 1;
  bar.show();
  document.title = asked.get('q') ? `${asked.get('q')} · Dateline` : 'Dateline';
  document.body.classList.toggle('searching', Object.keys(asked.all()).length > 0);
  showStories(turn);
  showHappening(turn);
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
      return api.list('events', { ...asked.all(), status: TOLD, limit: 40, cursor });
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
      return { first: added[0]?.querySelector('.headline a'), said: `${counted(added.length, 'more story', 'more stories')} shown`, next };
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
    main.replaceChildren(heading(), problemNotice(problem, () => show()));
  }
}

// What is happening

async function showHappening(mine) {
  try {
    const { from, to, ...others } = asked.all();
    const filter = { ...others, status: TOLD };
    const span = await spanOf(from, to, others);
    if (mine !== turn) return;
    if (!span) {
      panel.hidden = true;
      return;
    }
    const [line, where] = await Promise.all([
      api.timeline({ ...filter, period: periodOf(span), group: 'type' }),
      whereOf(filter, span),
    ]);
    if (mine !== turn) return;
    panel.hidden = false;
    showWhen(line, span);
    showWhat(line.periods, span);
    showWhere(where);
    await offerChoices(bar, 'events', ['type', 'country', 'outlet'], filter);
  } catch (problem) {
    if (!(problem instanceof api.Problem)) throw problem;
    // The stories beside it say what is wrong.
    if (mine === turn) panel.hidden = true;
  }
}

/** The days that are asked for, or the last two weeks up to the newest story. */
async function spanOf(from, to, { outlet }) {
  if (from && to) return from <= to ? { from, to } : null;
  const newest = to ?? (await api.list('articles', { outlet, limit: 1 })).items[0]?.order.day;
  if (!newest) return null;
  return { from: from ?? plus(newest, 1 - DAYS_SHOWN), to: newest };
}

/** Where: by the places that the stories of these days name, unless only some of their events are asked for. */
async function whereOf({ status, ...filter }, span) {
  if (filter.q || filter.type || filter.actor || filter.country || filter.place) return spotsOf({ ...filter, ...span, status });
  return { spots: await placesOf({ ...filter, ...span }), placeless: 0, cut: false };
}

function showWhen({ periods, undated }, span) {
  const period = periodOf(span);
  const bars = barsOf(periods, span, period, (days) => asked.link(days));
  const inSpan = bars.filter(({ pale }) => !pale).reduce((sum, { count }) => sum + count, 0);
  document.getElementById('when-span').textContent = spanInWords(span);
  document.getElementById('when-total').textContent = counted(inSpan, 'event', 'events');
  document.getElementById('when-note').textContent =
    undated > 0 && !asked.get('from') ? `${counted(undated, 'event', 'events')} more without a day. Pale: the days before.` : 'Pale: the days before.';
  drawTimeline(document.getElementById('timeline'), bars, {
    label: `Events by ${period}, ${spanInWords(span)}`,
    counted: (count) => counted(count, 'event', 'events'),
    kind: 'events',
  });
}

function showWhat(periods, span) {
  const types = typesOf(periods, span);
  const box = document.getElementById('types');
  box.replaceChildren(types.length > 0 ? typeTable(types, (type) => asked.link({ type })) : quiet('No event is told for these days.'));
}

function showWhere({ spots, placeless, cut }) {
  drawMap(document.getElementById('map'), spots.map((spot) => ({ ...spot, href: asked.link({ place: spot.id }) })), {
    label: 'Map of events by place',
    counted: (count) => counted(count, 'event', 'events'),
    hrefOf: (country) => asked.link({ country, place: null }),
    country: asked.get('country'),
  });
  const without = placeless > 0 ? `${counted(placeless, 'event', 'events')} without a place. ` : '';
  document.getElementById('where-note').textContent = `${without}${cut ? 'The newest 500 events are on the map. ' : ''}A circle or a country asks for what happened there.`;
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
