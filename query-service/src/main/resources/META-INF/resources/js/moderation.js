/** The moderators' page: what waits, the words in question, and a decision with one key. */

import * as api from './api.js';
import { caseOf } from './case.js';
import { announce, button, el, joined, quiet } from './dom.js';
import { problemNotice, waiting } from './notice.js';
import { instant } from './time.js';

/** Where the key is kept while the tab is open, and no longer. */
const KEPT = 'dateline.moderation.key';
const LOOK_AGAIN_MS = 200;
const TRIES = 50;

const main = document.getElementById('moderation');

/** Everything that can change on the page. */
const desk = {
  key: sessionStorage.getItem(KEPT) ?? '',
  you: '',
  role: '',
  count: 0,
  /** @type {any[]} */
  items: [],
  current: 0,
  /** The last comment that was decided here, for undo. */
  last: undefined,
  message: '',
};

addEventListener('keydown', (event) => {
  if (event.target.closest('input, textarea, select') || event.ctrlKey || event.metaKey || event.altKey) return;
  const act = KEYS[event.key];
  if (!act || desk.items.length === 0 && event.key !== 'u') return;
  event.preventDefault();
  act();
});

const KEYS = {
  j: () => go(desk.current + 1),
  k: () => go(desk.current - 1),
  p: () => press('publish'),
  l: () => press('publish_links'),
  e: () => press('publish_edited'),
  r: () => press('reject'),
  h: () => press('uphold'),
  c: () => claimOrRelease(),
  u: () => undo(),
  o: () => document.querySelector('.case .story-link')?.click(),
};

start();

async function start() {
  main.removeAttribute('aria-busy');
  if (desk.key) await load();
  else askForKey();
}

function askForKey(problem) {
  const input = el('input', { type: 'password', name: 'key', autocomplete: 'off', required: true });
  const form = el('form', { class: 'key-form' }, el('label', {}, 'Your API key', input), el('button', { type: 'submit', class: 'primary' }, 'Open'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    desk.key = input.value.trim();
    load();
  });
  main.replaceChildren(el('h1', {}, 'Moderation'), ...(problem ? [problemNotice(problem)] : []), form);
  input.focus();
}

async function load() {
  if (desk.items.length === 0) main.replaceChildren(waiting('Fetching what waits …'));
  try {
    const { you, role, count, items } = await api.queue(desk.key);
    sessionStorage.setItem(KEPT, desk.key);
    Object.assign(desk, { you, role, count, items });
    desk.current = Math.max(0, Math.min(desk.current, items.length - 1));
    show();
  } catch (problem) {
    if (!(problem instanceof api.Problem)) throw problem;
    if (problem.kind === 'forbidden') {
      sessionStorage.removeItem(KEPT);
      askForKey(problem);
    } else {
      main.replaceChildren(problemNotice(problem, load));
    }
  }
}

function show() {
  const now = desk.items[desk.current];
  main.replaceChildren(
    el(
      'header',
      { class: 'queue-head' },
      el('h1', {}, 'Moderation ', el('span', { class: 'number' }, String(desk.count))),
      quiet(`${desk.you}, ${desk.role}`),
      button('Look again', load, { class: 'plain' }),
      now ? button(isYours(now) ? 'Give back (c)' : 'Claim (c)', claimOrRelease, { class: 'plain claim' }) : null,
      desk.last ? button('Undo (u)', undo, { class: 'plain undo' }) : null,
      button('Leave', leave, { class: 'plain' }),
    ),
    quiet('j k next and previous · c claim · p publish · l publish with links · e publish edited · r reject · h uphold · u undo · o open the story'),
    ...(desk.message ? [el('p', { class: 'banner', role: 'status' }, desk.message)] : []),
    now
      ? el('div', { class: 'panes' }, list(), caseOf(now, desk.you, decide, begin))
      : el('p', { class: 'empty' }, 'Nothing waits.'),
  );
}

function list() {
  const items = desk.items.map((item, index) => {
    const line = el(
      'span',
      { class: 'line' },
      el('span', { class: item.risk }, ...joined([item.risk === 'high' ? 'soon' : null, item.state.replaceAll('_', ' '), item.claim ? `${item.claim.by} looks at it` : null])),
      el('time', { datetime: item.receivedAt }, instant(item.receivedAt)),
    );
    const choose = button('', () => go(index), { 'aria-current': index === desk.current ? 'true' : null });
    choose.append(line, el('span', { class: 'excerpt', dir: 'auto' }, `${item.name ?? ''}: ${item.text ?? ''}`));
    return el('li', {}, choose);
  });
  return el('ol', { class: 'queue', 'aria-label': 'What waits' }, ...items);
}

function go(index) {
  if (index < 0 || index >= desk.items.length) return;
  desk.current = index;
  desk.message = '';
  show();
  document.querySelector('.queue [aria-current]')?.scrollIntoView({ block: 'nearest' });
}

function press(action) {
  document.querySelector(`.case [data-action="${action}"]`)?.click();
}

/** Does it, waits until it is done, and goes on with what waits next. */
async function decide(item, action) {
  try {
    await api.moderate(item.commentId, action, desk.key);
    const now = await done(item);
    if (action.action !== 'undo') desk.last = now;
    desk.message = `${item.name ?? 'The comment'}: ${now.state.replaceAll('_', ' ')}.`;
    announce(desk.message);
  } catch (problem) {
    if (!(problem instanceof api.Problem)) throw problem;
    desk.message = problem.detail;
  }
  await load();
}

async function done(item) {
  for (let tries = 0; tries < TRIES; tries++) {
    const now = await api.moderated(item.commentId, desk.key);
    if (now.version > item.version) return now;
    await new Promise((next) => setTimeout(next, LOOK_AGAIN_MS));
  }
  throw new api.Problem('busy', 'It takes longer than usual. Look again in a while.');
}

function isYours({ claim }) {
  return claim?.by === desk.you;
}

/** Tells the others that somebody looks at it, or no longer does. */
async function claimOrRelease() {
  const now = desk.items[desk.current];
  if (!now) return;
  try {
    desk.message = '';
    if (isYours(now)) await api.release(now.commentId, desk.key);
    else await api.claim(now.commentId, desk.key);
  } catch (problem) {
    if (!(problem instanceof api.Problem)) throw problem;
    desk.message = problem.detail;
  }
  await load();
}

/** Claims what a decision is begun on, and leaves the page as it is unless another was quicker. */
async function begin(item) {
  try {
    item.claim = await api.claim(item.commentId, desk.key);
  } catch (problem) {
    if (!(problem instanceof api.Problem)) throw problem;
    desk.message = problem.detail;
    await load();
  }
}

async function undo() {
  if (!desk.last) return;
  const last = desk.last;
  desk.last = undefined;
  await decide(last, { action: 'undo', version: last.version });
}

function leave() {
  sessionStorage.removeItem(KEPT);
  Object.assign(desk, { key: '', items: [], last: undefined, message: '' });
  askForKey();
}
