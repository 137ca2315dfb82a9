/** The page of one comment, for its writer: what became of it, why, and what can be done. */

import * as api from './api.js';
import { announce, button, el, quiet } from './dom.js';
import { answerLetter, isLetter } from './letter.js';
import { problemNotice, waiting } from './notice.js';
import { RULES, reasonInWords } from './reasons.js';
import { instant } from './time.js';

const LOOK_AGAIN_MS = 700;
const TRIES = 20;

const STATES = {
  pending: ['It waits for a moderator', 'The editorial team reads every comment before it is published.'],
  rejected_by_rules: ['It was not published', 'It breaks the rules of the page; below is what, and how to mend it. No person has seen it.'],
  rejected: ['It was not published', 'A moderator decided so; below is why.'],
  published: ['It is published', 'Readers see it as you wrote it.'],
  published_edited: ['It is published, with changes', 'Links were taken out, or a moderator changed the words.'],
  reported: ['It is published', 'Some readers reported it, and a moderator will look at it.'],
  withheld: ['It is hidden for now', 'Several readers reported it; a moderator will decide.'],
  appealed: ['You have appealed', 'Another moderator will decide.'],
  upheld: ['It was not published', 'Another moderator looked at it and decided the same.'],
  withdrawn: ['You took it back', 'Nobody sees it any more.'],
  reduced: ['It was not published', 'Its time is over: your name, your words and your address are gone.'],
  erased: ['It is erased', 'Your name, your words and your address are gone.'],
};

const DONE = {
  undefined: 'It came',
  publish: 'A moderator published it',
  publish_edited: 'A moderator published it with changes',
  reject: 'A moderator refused it',
  undo: 'A moderator took that back',
  appeal: 'You appealed',
  uphold: 'Another moderator refused it too',
  withdraw: 'You took it back',
  erase: 'It was erased',
  reduce: 'Its words were removed, for its time was over',
  ask: 'We asked by letter whether you sent it',
  confirm: 'You confirmed your address',
  expire: 'Nobody answered our letter in time',
};

const id = location.pathname.replace(/\/+$/, '').split('/').pop();
/** The writer's key stands behind the number sign, where no server and no log sees it. */
const key = location.hash.slice(1);
const main = document.getElementById('own');

if (isLetter(key)) answerLetter(main, id, key);
else start();

async function start(tries = 0) {
  if (tries === 0) main.replaceChildren(waiting('Looking for the comment …'));
  try {
    show(await api.comment(id, key));
  } catch (problem) {
    if (!(problem instanceof api.Problem)) throw problem;
    // A comment just sent is not known for a moment.
    if (problem.kind === 'missing' && tries < TRIES) {
      setTimeout(() => start(tries + 1), LOOK_AGAIN_MS);
      return;
    }
    main.replaceChildren(problemNotice(problem, () => start()));
  }
  main.removeAttribute('aria-busy');
}

function show(comment) {
  const [title, words] = STATES[comment.state] ?? ['A comment', ''];
  main.replaceChildren(
    el(
      'div',
      { class: 'own', 'data-state': comment.state },
      el('h1', {}, title),
      el('p', {}, words),
      comment.text ? said('What you wrote', comment.name, comment.text) : null,
      comment.shown && comment.shown !== comment.text ? said('What readers see', comment.name, comment.shown) : null,
      comment.violations?.length > 0 ? violations(comment.violations) : null,
      comment.steps ? history(comment.steps) : null,
      ...(comment.may ?? []).map((action) => WAYS[action]?.(comment)),
      comment.articleId
        ? el('p', {}, el('a', { href: `/articles/${encodeURIComponent(comment.articleId)}#comments` }, 'The story and its comments'))
        : null,
    ),
  );
}

function said(title, name, text) {
  return el(
    'section',
    {},
    el('h2', {}, title),
    el('blockquote', {}, el('p', { class: 'comment-head' }, el('strong', { dir: 'auto' }, name ?? '')), el('p', { class: 'comment-text', dir: 'auto' }, text)),
  );
}

function violations(found) {
  return el(
    'section',
    {},
    el('h2', {}, 'What breaks the rules'),
    el(
      'ul',
      { class: 'field-problems' },
      ...found.map(({ rule, severity, span, message, suggestion }) =>
        el('li', { class: severity }, span ? el('mark', { dir: 'auto' }, span.text) : null, ` ${message} ${suggestion} (Rule ${rule}: ${RULES[rule - 1]})`),
      ),
    ),
  );
}

function history(steps) {
  return el(
    'section',
    {},
    el('h2', {}, 'What was done'),
    el('ol', { class: 'doings' }, ...steps.map(({ action, at, reason, rule, words }) =>
      el(
        'li',
        {},
        el('time', { datetime: at }, instant(at)),
        el('span', {}, DONE[action] ?? action),
        reason ? el('span', { class: 'reason' }, `${reasonInWords(reason)}${rule ? ` (Rule ${rule}: ${RULES[rule - 1]})` : ''}`) : null,
        words ? el('q', { dir: 'auto' }, words) : null,
      ),
    )),
  );
}

/** What the writer can do, each with its own form. */
const WAYS = {
  appeal: (comment) => {
    const words = el('textarea', { id: 'appeal-words', rows: 4, maxlength: 1000, required: true });
    const form = el(
      'form',
      { class: 'own-form' },
      el('h2', {}, 'Appeal'),
      quiet(
        'Another moderator than the first will decide. ',
        ...(comment.appealUntil ? ['You can appeal until ', el('time', { datetime: comment.appealUntil }, instant(comment.appealUntil)), '.'] : []),
      ),
      el('div', { class: 'field' }, el('label', { for: 'appeal-words' }, 'Why it should be published'), words),
      el('p', {}, el('button', { type: 'submit', class: 'primary' }, 'Appeal')),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      act(comment, { action: 'appeal', version: comment.version, words: words.value });
    });
    return form;
  },
  withdraw: (comment) => confirmed('Take it back', 'Nobody will see it any more.', () => act(comment, { action: 'withdraw' })),
  erase: (comment) =>
    confirmed('Erase it', 'Your name, your words, your address and its key are destroyed. This cannot be undone.', () =>
      act(comment, { action: 'erase' }),
    ),
};

function confirmed(title, words, act) {
  const place = el('details', { class: 'own-way' }, el('summary', {}, title), el('p', {}, words));
  place.append(button(title, act, { class: 'primary' }));
  return place;
}

async function act(comment, action) {
  try {
    await api.actOn(id, action, key);
    for (let tries = 0; tries < TRIES; tries++) {
      await new Promise((done) => setTimeout(done, LOOK_AGAIN_MS / 3));
      const now = await api.comment(id, key);
      if (now.version > comment.version) {
        show(now);
        announce(STATES[now.state][0]);
        return;
      }
    }
    main.prepend(quiet('It takes longer than usual. Look again in a while.'));
  } catch (problem) {
    if (!(problem instanceof api.Problem)) throw problem;
    main.prepend(problemNotice(problem, () => start()));
  }
}
