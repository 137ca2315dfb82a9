/** The form of a comment: what breaks the rules is said beside each field, with the words and how to mend them. */

import * as api from './api.js';
import { announce, button, el } from './dom.js';
import { RULES } from './reasons.js';

const FIELDS = [
  { name: 'name', label: 'Your name, as readers shall see it', type: 'text', autocomplete: 'name', most: 80 },
  { name: 'email', label: 'Your email address; it is never shown', type: 'text', inputmode: 'email', autocomplete: 'email', most: 254 },
];

/**
 * @param {string} sendTo address that takes the comment
 * @returns {{element: HTMLElement, answer: (comment: any) => void}}
 */
export function commentForm(sendTo) {
  const inputs = new Map();
  const problems = new Map();
  /** The comment that is answered. */
  let parent;
  const parentLine = el('p', { class: 'answers-line', hidden: true });
  const status = el('p', { class: 'form-status', role: 'status' });
  const send = el('button', { type: 'submit', class: 'primary' }, 'Send');
  const form = el(
    'form',
    { class: 'comment-form', id: 'write', novalidate: true },
    el('h3', {}, 'Write a comment'),
    el('details', { class: 'rules' }, el('summary', {}, 'The five rules'), el('ol', {}, ...RULES.map((rule) => el('li', {}, rule)))),
    parentLine,
    ...FIELDS.map((field) => lineOf(field, inputs, problems)),
    textOf(inputs, problems),
    el('p', { class: 'form-actions' }, button('Check', () => check(), { class: 'check' }), send),
    status,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });

  function filled() {
    const values = Object.fromEntries([...inputs].map(([name, input]) => [name, input.value]));
    return parent ? { ...values, parentId: parent.commentId } : values;
  }

  async function check() {
    const address = sendTo.replace(/\/v1\/articles\/.*$/, '/v1/comments:check');
    await asking('Checking …', async () => {
      const { taken, violations } = await api.sendComment(address, { ...filled(), articleId: articleIn(sendTo) });
      showViolations(violations.filter(({ severity, rule }) => severity !== 'note' && rule !== 1));
      status.textContent = taken ? 'It can be sent. A moderator reads it before it is published.' : 'Something is to be mended first.';
    });
  }

  async function submit() {
    await asking('Sending …', async () => {
      const taken = await api.sendComment(sendTo, filled());
      showViolations([]);
      form.replaceChildren(...thanks(taken));
      announce('Your comment was sent');
    });
  }

  async function asking(words, ask) {
    status.textContent = words;
    send.disabled = true;
    try {
      await ask();
    } catch (problem) {
      if (!(problem instanceof api.Problem)) throw problem;
      showViolations(problem.violations);
      status.textContent = problem.violations.length > 0 ? 'It was not sent: something is to be mended first.' : problem.detail;
    } finally {
      send.disabled = false;
    }
  }

  function showViolations(violations) {
    for (const [name, list] of problems) {
      const here = violations.filter(({ field }) => field === name);
      list.replaceChildren(...here.map((violation) => problemLine(violation, inputs.get(name))));
      if (here.some(({ severity }) => severity === 'reject')) inputs.get(name).setAttribute('aria-invalid', 'true');
      else inputs.get(name).removeAttribute('aria-invalid');
    }
    form.querySelector('[aria-invalid]')?.focus();
  }

  function answer(comment) {
    parent = comment;
    const cancel = button('no, a comment of its own', () => answer(undefined), { class: 'plain' });
    parentLine.replaceChildren(...(comment ? ['In answer to ', el('strong', { dir: 'auto' }, comment.name), ' (', cancel, ')'] : []));
    parentLine.hidden = !comment;
    (inputs.get('name').value ? inputs.get('text') : inputs.get('name')).focus();
  }

  return { element: form, answer };
}

function articleIn(sendTo) {
  return sendTo.split('/').at(-2);
}

function lineOf({ name, label, most, ...rest }, inputs, problems) {
  const input = el('input', { name, id: `write-${name}`, maxlength: most, 'aria-describedby': `write-${name}-problems`, ...rest });
  return line(name, label, input, inputs, problems);
}

function textOf(inputs, problems) {
  const input = el('textarea', {
    name: 'text',
    id: 'write-text',
    rows: 6,
    maxlength: 5000,
    'aria-describedby': 'write-text-problems',
  });
  return line('text', 'Your comment', input, inputs, problems);
}

function line(name, label, input, inputs, problems) {
  const list = el('ul', { class: 'field-problems', id: `write-${name}-problems` });
  inputs.set(name, input);
  problems.set(name, list);
  return el('div', { class: 'field' }, el('label', { for: input.id }, label), input, list);
}

function problemLine({ rule, severity, span, message, suggestion, replacement }, input) {
  const mend = span && replacement != null && input.value.includes(span.text);
  return el(
    'li',
    { class: severity },
    span && span.end - span.start < 80 ? el('mark', { dir: 'auto' }, span.text) : null,
    ' ',
    message,
    ' ',
    suggestion,
    ` (Rule ${rule}) `,
    mend ? button('Mend it', (event) => mended(event, span, replacement, input), { class: 'plain' }) : null,
  );
}

/** Puts the replacement where the words stand now; offsets count code points. */
function mended(event, span, replacement, input) {
  const letters = [...input.value];
  const there = letters.slice(span.start, span.end).join('') === span.text;
  input.value = there
    ? [...letters.slice(0, span.start), replacement, ...letters.slice(span.end)].join('')
    : input.value.replace(span.text, () => replacement);
  event.target.closest('li').remove();
  input.focus();
}

function thanks({ statusUrl, token }) {
  return [
    el('h3', { tabindex: -1 }, 'Thank you'),
    el('p', {}, 'Your comment was sent. A moderator reads it before it is published.'),
    token
      ? el(
          'p',
          {},
          el('a', { class: 'status-link', href: statusUrl }, 'What becomes of it'),
          ': keep this link. It is your key to the comment, and with it you can appeal, take it back or have it erased.',
        )
      : el('p', {}, 'It had been sent before, and the link to it was given then.'),
  ];
}
