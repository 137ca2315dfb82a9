/** What comes in, as it comes: counted first, and shown when the reader wants to see it, so that nothing jumps. */

import * as api from './api.js';
import { amountOf, thingOf } from './amount.js';
import { Asked } from './asked.js';
import { announce, button, el, joined, quiet } from './dom.js';
import { whatOf, whoOf } from './events.js';
import { articleOf, sentenceOf, wordsAt } from './evidence.js';
import { Feed } from './feed.js';
import { FilterBar } from './filterbar.js';
import { counted } from './kinds.js';
import { problemNotice } from './notice.js';
import { reported } from './time.js';

const KEYS = ['q', 'kinds', 'country', 'outlet'];
const ALL_KINDS = 'articles,events,quotes,figures';
const MOST_WAITING = 200;
const MOST_SHOWN = 300;
/** Those who listen hear how many are new, and not each one. */
const QUIET_MS = 15_000;

const STATES = {
  connecting: 'Connecting …',
  open: 'Connected. New things are counted here as they come in.',
  lost: 'The connection was lost. Trying again …',
};

/** What is on the page, and what waits to be. */
const live = {
  /** @type {Feed | undefined} */
  feed: undefined,
  /** @type {{kind: string, item: any}[]} oldest first */
  waiting: [],
  paused: false,
  heard: 0,
};

const list = el('ol', { class: 'live-list' });
const fresh = button('', () => showWaiting(), { class: 'fresh', hidden: true });
const state = el('p', { class: 'live-state', role: 'status' });
const pause = button('Pause', () => setPaused(!live.paused), { 'aria-pressed': 'false' });
const resets = el('div', {});

/** @param {HTMLElement} main */
export function show(main) {
  document.title = 'Live · Dateline';
  const asked = new Asked(KEYS, () => start(asked, bar));
  const bar = new FilterBar(asked, KEYS);
  bar.offer('kinds', ALL_KINDS.split(',').map((value) => ({ value })));
  document.getElementById('filters').replaceChildren(bar.element);
  main.replaceChildren(
    el('div', { class: 'view-head' }, el('h1', {}, 'Live'), state, pause),
    resets,
    fresh,
    list,
  );
  main.removeAttribute('aria-busy');
  addEventListener('pagehide', () => live.feed?.close());
  start(asked, bar);
}

function start(asked, bar) {
  bar.show();
  live.feed?.close();
  live.waiting = [];
  list.replaceChildren();
  resets.replaceChildren();
  showCount();
  const parameters = { kinds: ALL_KINDS, ...asked.all() };
  live.feed = new Feed(`/v1/stream?${new URLSearchParams(parameters)}`, {
    came: (kind, item) => take({ kind, item }),
    went: withdraw,
    state: (name) => showState(name),
    reset: (reason) => showReset(reason, asked, bar),
  });
  showBefore(asked, bar);
}

/** Something to look at until something comes. */
async function showBefore(asked, bar) {
  const { kinds, ...others } = asked.all();
  const kind = kinds ?? 'articles';
  try {
    const { items } = await api.list(kind, { ...others, limit: 15 });
    list.append(...items.map((item) => rowOf({ kind: kind.replace(/s$/, ''), item })));
    if (items.length === 0) list.append(el('li', {}, quiet('Nothing has come in yet.')));
  } catch (problem) {
    if (!(problem instanceof api.Problem)) throw problem;
    if (!bar.complain(problem)) list.append(el('li', {}, problemNotice(problem, () => start(asked, bar))));
  }
}

function take(news) {
  live.waiting.push(news);
  if (live.waiting.length > MOST_WAITING) live.waiting.shift();
  showCount();
  if (!live.paused && performance.now() - live.heard > QUIET_MS) {
    live.heard = performance.now();
    announce(`${live.waiting.length} new`);
  }
}

function showCount() {
  const number = live.waiting.length;
  fresh.hidden = number === 0;
  const words = `${number === MOST_WAITING ? 'More than ' : ''}${number} new`;
  fresh.textContent = live.paused ? `${words}, waiting` : `Show ${words}`;
  document.title = number > 0 && !live.paused ? `(${number}) Live · Dateline` : 'Live · Dateline';
}

function showWaiting() {
  const rows = live.waiting.map(rowOf).reverse();
  live.waiting = [];
  for (const row of rows) row.classList.add('new');
  list.prepend(...rows);
  while (list.children.length > MOST_SHOWN) list.lastElementChild.remove();
  showCount();
  rows[0]?.querySelector('a')?.focus();
  announce(`${counted(rows.length, 'new thing', 'new things')} shown`);
}

function setPaused(paused) {
  live.paused = paused;
  pause.setAttribute('aria-pressed', String(paused));
  pause.textContent = paused ? 'Go on' : 'Pause';
  showCount();
}

function showState(name) {
  state.textContent = STATES[name];
  state.dataset.state = name;
}

function withdraw(articleId) {
  live.waiting = live.waiting.filter(({ item }) => (item.article ?? item).articleId !== articleId);
  for (const row of list.querySelectorAll(`[data-article="${CSS.escape(articleId)}"]`)) {
    row.replaceChildren(quiet('A story was withdrawn by its source, and with it what it told.'));
  }
  showCount();
}

function showReset(reason, asked, bar) {
  resets.replaceChildren(
    el(
      'div',
      { class: 'notice-line', role: 'alert' },
      el('p', {}, `Something may have been missed${reason ? `: ${reason}` : ''}.`),
      button('Start afresh', () => start(asked, bar)),
    ),
  );
}

// How each kind reads

function rowOf({ kind, item }) {
  return el('li', { class: `live-item ${kind}`, 'data-article': (item.article ?? item).articleId }, ...ROWS[kind](item));
}

const ROWS = {
  article: (story) => [
    el('p', { class: 'kicker' }, ...joined(['Story', story.outlet, story.published && reported(story.published)])),
    el('a', { class: 'live-headline', href: `/articles/${encodeURIComponent(story.articleId)}`, dir: 'auto' }, story.headline),
  ],
  event: (item) => [
    el('p', { class: 'kicker' }, 'Event · ', el('a', { class: 'what', href: wordsAt(item) }, whatOf(item.event)), ...by(item.event.actors)),
    sentenceOf(item, item.event.evidence[0].trigger),
    articleOf(item),
  ],
  quote: (item) => [
    el('p', { class: 'kicker' }, `Quote · ${item.quote.speaker.name ?? 'unknown speaker'}`),
    sentenceOf(item, item.quote.words),
    articleOf(item),
  ],
  figure: (item) => [
    el('p', { class: 'kicker' }, 'Figure · ', el('a', { class: 'amount', href: wordsAt(item) }, [amountOf(item.figure), thingOf(item.figure)].filter(Boolean).join(' '))),
    sentenceOf(item, item.figure.span),
    articleOf(item),
  ],
};

function by(actors) {
  return actors.length > 0 ? [' by ', ...whoOf(actors)] : [];
}
