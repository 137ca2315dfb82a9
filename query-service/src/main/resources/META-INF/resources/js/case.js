/** One comment before a moderator: the words, what the rules say of them, and the decisions. */

import { button, el, joined, quiet } from './dom.js';
import { REASONS, RULES, reasonInWords } from './reasons.js';
import { nest } from './segments.js';
import { instant } from './time.js';

const DECISIONS = [
  { action: 'publish', words: 'Publish', key: 'p' },
  { action: 'publish_edited', name: 'publish_links', words: 'Publish with links', key: 'l', ifLinks: true },
  { action: 'publish_edited', words: 'Publish edited', key: 'e' },
  { action: 'reject', words: 'Reject', key: 'r' },
  { action: 'uphold', words: 'Uphold', key: 'h' },
];

const ADDRESSES = {
  none: 'no address',
  unconfirmed: 'address not confirmed: no letter sent',
  role: 'address of an office or a machine',
};

/** What came of the letter to the address; without a mailer, or before it went out, there is none. */
const LETTERS = {
  asked: 'address not confirmed: asked by letter',
  confirmed: 'address confirmed',
};

/** That a moderator reads every comment is no news to a moderator. */
const NO_NEWS = 'R1_PENDING_REVIEW';
const LINK_REMOVED = 'R4_LINK_REMOVED';

/**
 * @param {any} item
 * @param {string} you the name of the moderator
 * @param {(item: any, action: object) => void} decide
 * @param {(item: any) => void} claim called when a decision is begun
 */
export function caseOf(item, you, decide, claim) {
  const place = el('div', { class: 'decision-place' });
  const findings = item.findings.filter(({ code }) => code !== NO_NEWS);
  const hindrance = hindranceOf(item, you);
  return el(
    'section',
    { class: 'case', 'aria-label': 'The comment', 'data-comment': item.commentId },
    el(
      'p',
      { class: 'kicker' },
      ...joined([
        el('a', { class: 'story-link', href: `/articles/${encodeURIComponent(item.articleId)}`, target: '_blank', rel: 'noopener' }, item.headline ?? 'The story'),
        item.state.replaceAll('_', ' '),
        item.letter && item.address === 'unconfirmed' ? null : ADDRESSES[item.address],
        LETTERS[item.letter],
      ]),
    ),
    item.parent ? el('div', { class: 'parent', dir: 'auto' }, `${item.parent.name ?? ''}: ${item.parent.text ?? ''}`) : null,
    el(
      'div',
      { class: 'said' },
      el('p', { class: 'comment-head' }, ...joined([el('strong', { dir: 'auto' }, ...marked(item.name ?? '', findings, 'name')), instant(item.receivedAt)])),
      el('p', { class: 'comment-text', dir: 'auto' }, ...marked(item.text ?? '', findings, 'text')),
    ),
    findings.length > 0 ? listOf(findings) : quiet('The rules found nothing.'),
    hindrance
      ? quiet(hindrance)
      : el(
          'div',
          { class: 'decide' },
          ...DECISIONS.filter(({ action, ifLinks }) => item.may.includes(action) && (!ifLinks || hasLinks(item))).map((each) =>
            choice(each, item, place, decide, claim),
          ),
        ),
    appealOf(item, you),
    place,
    el('h2', {}, 'History'),
    el('ol', { class: 'history' }, ...item.steps.map(stepOf)),
  );
}

/** Why this moderator does not decide here; undefined if nothing is in the way. */
function hindranceOf({ claim, moderator }, you) {
  if (moderator === you) return 'You wrote this comment: another moderator decides.';
  if (claim && claim.by !== you) return `${claim.by} is looking at it until ${instant(claim.until)}.`;
  return undefined;
}

function hasLinks(item) {
  return item.text && item.findings.some(({ code }) => code === LINK_REMOVED);
}

function marked(text, findings, field) {
  const letters = [...text];
  const marks = findings.filter((each) => each.field === field && each.span).map((each) => ({ ...each.span, finding: each }));
  const lay = (segments) =>
    segments.map((segment) => {
      if (segment.words) return letters.slice(segment.start, segment.end).join('');
      const { code, message } = segment.mark.finding;
      return el('mark', { title: `${code}: ${message}` }, ...lay(segment.children));
    });
  return lay(nest(0, letters.length, marks));
}

function listOf(findings) {
  return el(
    'ul',
    { class: 'findings' },
    ...findings.map(({ rule, code, severity, span, message }) =>
      el('li', { class: severity, title: RULES[rule - 1] }, ...joined([`Rule ${rule}`, code, span ? el('mark', { dir: 'auto' }, span.text) : null, message])),
    ),
  );
}

function choice({ action, name, words, key }, item, place, decide, claim) {
  const open = (form) => {
    place.replaceChildren(form);
    claim(item);
  };
  const act = {
    publish_links: () => decide(item, { action, version: item.version, text: item.text, keepLinks: true }),
    publish: () => decide(item, { action, version: item.version }),
    uphold: () => decide(item, { action, version: item.version }),
    publish_edited: () => open(editForm(item, decide)),
    reject: () => open(rejectForm(item, decide)),
  }[name ?? action];
  const element = button(words, () => {
    act();
    place.querySelector('textarea, select')?.focus();
  }, { 'data-action': name ?? action });
  element.append(el('kbd', {}, key));
  return element;
}

function editForm(item, decide) {
  const text = el('textarea', { id: 'edited', rows: 6, maxlength: 5000 });
  text.value = item.shown ?? item.text ?? '';
  const keep = el('input', { id: 'keep-links', type: 'checkbox' });
  const links = el('label', { class: 'check' }, keep, ' Links to allowed sites stay');
  return formOf([field('edited', 'What readers shall see (Ctrl+Enter publishes)', text), links], 'Publish edited', () =>
    decide(item, { action: 'publish_edited', version: item.version, text: text.value, keepLinks: keep.checked }),
  );
}

function rejectForm(item, decide) {
  const reason = el('select', { id: 'reason' });
  reason.append(...REASONS.map(({ key, words, rule }) => el('option', { value: key }, rule ? `${words} (Rule ${rule})` : words)));
  const words = el('textarea', { id: 'words', rows: 2, maxlength: 1000 });
  return formOf(
    [field('reason', 'Why', reason), field('words', 'In words, for the writer (Ctrl+Enter rejects)', words)],
    'Reject',
    () => decide(item, { action: 'reject', version: item.version, reason: reason.value, words: words.value }),
  );
}

function field(id, label, input) {
  return el('div', { class: 'field' }, el('label', { for: id }, label), input);
}

function formOf(fields, words, act) {
  const form = el('form', { class: 'own-form' }, ...fields, el('p', {}, el('button', { type: 'submit', class: 'primary' }, words)));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    act();
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.ctrlKey) form.requestSubmit();
    if (event.key === 'Escape') form.remove();
  });
  return form;
}

/** Why the writer appeals, and who may not decide on it. */
function appealOf({ state, steps }, you) {
  if (state !== 'appealed') return null;
  const decided = steps.filter(({ action }) => ['publish', 'publish_edited', 'reject'].includes(action)).at(-1);
  const yours = decided?.by === you;
  return quiet(yours ? 'You decided on it before: another moderator decides on the appeal.' : 'The writer appeals: decide anew.');
}

function stepOf({ action, role, by, reason, words, state, at }) {
  return el(
    'li',
    {},
    ...joined([instant(at), by ?? role, action?.replaceAll('_', ' ') ?? 'judged', reason ? reasonInWords(reason) : null, words ? el('q', { dir: 'auto' }, words) : null, `→ ${state.replaceAll('_', ' ')}`]),
  );
}
