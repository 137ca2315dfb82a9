/** What the letter to a writer's address leads to. Opening it does nothing: mail programs open links too. */

import * as api from './api.js';
import { announce, button, el } from './dom.js';
import { problemNotice } from './notice.js';

/** Whether the key behind the number sign is one that a letter said: a hash and a seal, with a full stop between. */
export const isLetter = (key) => key.includes('.');

export function answerLetter(main, id, key) {
  const confirm = button('I sent it', () => send(main, id, key), { class: 'primary' });
  show(
    main,
    'Did you send this comment?',
    'Somebody gave your email address with a comment on a story here. Your answer tells the editorial team that the address is yours.',
    confirm,
    'If it was not you, close this page. Your address is shown to nobody.',
  );
  main.removeAttribute('aria-busy');
}

async function send(main, id, key) {
  try {
    await api.actOn(id, { action: 'confirm' }, key);
    show(main, 'Thank you', 'The editorial team sees that the address is yours.');
    announce('Your address is confirmed.');
  } catch (problem) {
    if (!(problem instanceof api.Problem)) throw problem;
    if (problem.kind === 'conflict') {
      show(main, 'It is too late', 'The comment was refused, taken back or erased before you answered.');
    } else {
      main.replaceChildren(problemNotice(problem, () => answerLetter(main, id, key)));
    }
  }
}

function show(main, title, ...rest) {
  main.replaceChildren(el('div', { class: 'own' }, el('h1', {}, title), ...rest.map((part) => el('p', {}, part))));
}
