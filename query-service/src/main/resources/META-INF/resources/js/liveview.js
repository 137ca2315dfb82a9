/** What comes in, as it comes: counted first, and shown when the reader wants to see it, so that nothing jumps. */

import * as api from './api.js';
import { Asked } from './asked.js';
import { offerChoices } from './choices.js';
import { announce, button, el, quiet } from './dom.js';
import { Feed } from './feed.js';
import { FilterBar } from './filterbar.js';
import { counted } from './kinds.js';
import { keyOf, rowOf, storyOf, wordsOf } from './newsrow.js';
import { problemNotice, titleOf } from './notice.js';

const KEYS = ['q', 'kinds', 'country', 'outlet'];
const ALL_KINDS = 'articles,events,quotes,figures';
const MOST_WAITING = 200;
const MOST_SHOWN = 300;
/** Those who listen hear how many are new, and not each one. */
const QUIET_MS = 15_000;

/** @type {Record<string, (problem?: api.Problem) => string>} */
const STATES = {
  connecting: () => 'Connecting …',
  open: () => 'Connected. What comes in is counted here.',
  lost: (problem) => `${problem?.detail ?? 'The connection was lost.'} Trying again …`,
  refused: (problem) => `Not connected. ${titleOf(problem)}.`,
};

/** What is on the page, and what waits to be. */
const live = {
  /** @type {Feed | undefined} */
  feed: undefined,
  /** @type {Map<string, {kind: string, item: any}>} by id, oldest first: what is told again takes its own place */
  waiting: new Map(),
  paused: false,
  heard: 0,
};

const list = el('ol', { class: 'live-list' });
const fresh = button('', () => showWaiting(), { class: 'fresh', hidden: true });
const state = el('p', { class: 'live-state', role: 'status' });
const pause = button('Pause', () => setPaused(!live.paused), { class: 'pause' });
const resets = el('div', {});

/** @param {HTMLElement} main */
export function show(main) {
  document.title = 'Live · Dateline';
  const asked = new Asked(KEYS, () => start(asked, bar));
  const bar = new FilterBar(asked, KEYS);
  bar.offer(
    'kinds',
    ALL_KINDS.split(',').map((value) => ({ value })),
  );
  document.getElementById('filters').replaceChildren(bar.element);
  main.replaceChildren(
    el('div', { class: 'view-head' }, el('h1', {}, 'Live'), state, pause),
    el('div', { class: 'live' }, resets, fresh, list),
  );
  main.removeAttribute('aria-busy');
  addEventListener('pagehide', () => live.feed?.close());
  // Whoever comes back may get the page as they left it, and it is deaf by then.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) start(asked, bar);
  });
  start(asked, bar);
}

function start(asked, bar) {
  bar.show();
  live.feed?.close();
  live.waiting.clear();
  list.replaceChildren();
  resets.replaceChildren();
  showCount();
  const parameters = { kinds: ALL_KINDS, ...asked.all() };
  live.feed = new Feed(`/v1/stream?${new URLSearchParams(parameters)}`, {
    came: (kind, item) => take({ kind, item }),
    went: withdraw,
    state: showState,
    reset: (reason) => showReset(reason, asked, bar),
  });
  showBefore(asked, bar);
}

/** Something to look at until something comes. */
async function showBefore(asked, bar) {
  const { feed } = live;
  const { kinds, ...others } = asked.all();
  const kind = kinds ?? 'articles';
  try {
    const { items } = await api.list(kind, { ...others, limit: 15 });
    if (feed !== live.feed) return;
    list.append(...items.map((item) => rowOf({ kind: kind.replace(/s$/, ''), item })));
    if (items.length === 0 && live.waiting.size === 0)
      list.append(el('li', { class: 'nothing' }, quiet('Nothing has come in yet.')));
    await offerChoices(bar, 'articles', ['country', 'outlet'], others);
  } catch (problem) {
    if (!(problem instanceof api.Problem)) throw problem;
    if (feed === live.feed && !bar.complain(problem))
      list.append(
        el(
          'li',
          {},
          problemNotice(problem, () => start(asked, bar)),
        ),
      );
  }
}

/** A story is told again when it was read for facts, and all that it says when it changes. */
function take(news) {
  const shown = rowNow(keyOf(news));
  if (shown) {
    shown.replaceChildren(...wordsOf(news));
    return;
  }
  list.querySelector('.nothing')?.remove();
  live.waiting.set(keyOf(news), news);
  if (live.waiting.size > MOST_WAITING) live.waiting.delete(live.waiting.keys().next().value);
  showCount();
  if (!live.paused && performance.now() - live.heard > QUIET_MS) {
    live.heard = performance.now();
    announce(`${live.waiting.size} new`);
  }
}

/** The row of something, if it is shown. */
function rowNow(key) {
  return list.querySelector(`[data-key="${CSS.escape(key)}"]`);
}

function showCount() {
  const number = live.waiting.size;
  fresh.hidden = number === 0;
  const words = `${number}${number === MOST_WAITING ? ' or more' : ''} new`;
  fresh.textContent = live.paused ? `${words}, waiting` : `Show ${words}`;
  document.title = number > 0 && !live.paused ? `(${number}) Live · Dateline` : 'Live · Dateline';
}

function showWaiting() {
  const rows = [...live.waiting.values()].map(rowOf).reverse();
  live.waiting.clear();
  for (const old of list.querySelectorAll('.new')) old.classList.remove('new');
  for (const row of rows) {
    // It may have come in between the connection and the list.
    rowNow(row.dataset.key)?.remove();
    row.classList.add('new');
  }
  list.prepend(...rows);
  while (list.children.length > MOST_SHOWN) list.lastElementChild.remove();
  showCount();
  rows[0]?.querySelector('a')?.focus();
  announce(`${counted(rows.length, 'new thing', 'new things')} shown`);
}

function setPaused(paused) {
  live.paused = paused;
  pause.textContent = paused ? 'Go on' : 'Pause';
  showCount();
}

function showState(name, problem) {
  state.textContent = STATES[name](problem);
  state.dataset.state = name;
}

function withdraw(articleId) {
  for (const [key, news] of live.waiting) {
    if (storyOf(news) === articleId) live.waiting.delete(key);
  }
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
