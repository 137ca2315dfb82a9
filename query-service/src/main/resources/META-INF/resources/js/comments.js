/** The comments under a story: who answers whom, the form, and the way to say that one breaks the rules. */

import * as api from './api.js';
import { commentForm } from './commentform.js';
import { announce, button, el, joined, quiet, webAddress } from './dom.js';
import { problemNotice } from './notice.js';
import { REASONS } from './reasons.js';
import { nest } from './segments.js';
import { instant } from './time.js';

/** Answers to answers stand ever further right; from here on they stand below each other. */
const DEEPEST = 4;

/**
 * Fills the section of comments; it stays hidden if there are none and none can be sent.
 *
 * @param {HTMLElement} section
 * @param {string} articleId
 */
export async function showComments(section, articleId) {
  const found = [];
  let page;
  try {
    do {
      page = await api.comments(articleId, page?.next);
      found.push(...page.items);
    } while (page.next && found.length < 1000);
  } catch (problem) {
    if (!(problem instanceof api.Problem)) throw problem;
    // The story is what the reader came for; what is below it can be asked for again.
    section.replaceChildren(problemNotice(problem, () => showComments(section, articleId)));
    section.hidden = false;
    return;
  }
  if (page.count === 0 && !page.sendTo) return;
  const form = page.sendTo ? commentForm(page.sendTo) : null;
  section.replaceChildren(
    el('h2', { id: 'comments-title' }, 'Comments ', el('span', { class: 'number' }, String(page.count))),
    page.count === 0
      ? quiet('There are none yet.')
      : el('ol', { class: 'thread' }, ...threadsOf(found).map((each) => item(each, form, 0))),
    ...(form ? [form.element] : []),
  );
  section.hidden = false;
}

/**
 * Puts answers under what they answer. An answer to what is not shown stands by itself.
 *
 * @param {any[]} comments oldest first
 * @returns {{comment: any, orphan: boolean, answers: any[]}[]}
 */
export function threadsOf(comments) {
  const nodes = new Map(comments.map((comment) => [comment.commentId, { comment, orphan: false, answers: [] }]));
  const top = [];
  for (const node of nodes.values()) {
    const parent = nodes.get(node.comment.parentId);
    node.orphan = Boolean(node.comment.parentId) && !parent;
    if (parent && !isBelow(parent, node, nodes)) parent.answers.push(node);
    else top.push(node);
  }
  return top;
}

/** Ids come from content, so no comment can answer itself; but what comes from a topic is not taken on trust. */
function isBelow(node, ancestor, nodes) {
  for (let at = node, steps = 0; at && steps < nodes.size; at = nodes.get(at.comment.parentId), steps++) {
    if (at === ancestor) return true;
  }
  return false;
}

function item({ comment, orphan, answers }, form, depth) {
  const report = el('div', { class: 'report-place' });
  const element = el(
    'li',
    { class: 'comment', id: comment.commentId },
    el(
      'article',
      {},
      el(
        'p',
        { class: 'comment-head' },
        ...joined([
          el('strong', { dir: 'auto' }, comment.name),
          el('time', { datetime: comment.receivedAt }, instant(comment.receivedAt)),
          comment.edited ? el('span', { title: 'Links were taken out, or a moderator changed the words.' }, 'edited') : null,
        ]),
      ),
      orphan ? quiet('In answer to a comment that is not shown.') : null,
      el('p', { class: 'comment-text', dir: 'auto' }, ...linked(comment.text, comment.links ?? [])),
      el(
        'p',
        { class: 'comment-tools' },
        form ? button('Answer', () => form.answer(comment), { class: 'plain' }) : null,
        button('Report', () => openReport(report, comment), { class: 'plain' }),
      ),
      report,
    ),
  );
  if (answers.length > 0) {
    const list = el('ol', { class: depth < DEEPEST ? 'thread answers' : 'thread' });
    list.append(...answers.map((each) => item(each, form, depth + 1)));
    element.append(list);
  }
  return element;
}

/** A text with the links that a moderator let stand; search engines are told that they are a reader's. */
function linked(text, links) {
  const letters = [...text];
  return nest(0, letters.length, links.map(({ span, address }) => ({ ...span, address }))).map((segment) => {
    const words = letters.slice(segment.start, segment.end).join('');
    const address = segment.words ? null : webAddress(segment.mark.address);
    return address
      ? el('a', { href: address.href, rel: 'nofollow ugc noopener', target: '_blank' }, words)
      : words;
  });
}

function openReport(place, comment) {
  if (place.childElementCount > 0) {
    place.replaceChildren();
    return;
  }
  const select = el('select', { name: 'reason', required: true });
  select.append(...REASONS.map(({ key, words }) => el('option', { value: key }, words)));
  const words = el('input', { name: 'words', maxlength: 1000, placeholder: 'In your words, if you like' });
  const form = el(
    'form',
    { class: 'report' },
    el('label', {}, 'What is wrong with it? ', select),
    el('label', { class: 'unseen' }, 'In your words', words),
    el('button', { type: 'submit' }, 'Report'),
  );
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    try {
      await api.actOn(comment.commentId, { action: 'report', reason: select.value, words: words.value });
      place.replaceChildren(quiet('Thank you. A moderator will look at it.'));
      announce('Reported');
    } catch (problem) {
      if (!(problem instanceof api.Problem)) throw problem;
      place.replaceChildren(problemNotice(problem));
    }
  });
  place.replaceChildren(form);
  select.focus();
}
