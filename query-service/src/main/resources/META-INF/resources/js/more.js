/** A list that is fetched page by page, with a button for what follows. */

import * as api from './api.js';
import { announce, button, el } from './dom.js';

/**
 * The button below a list; it takes its own place again while there is more.
 *
 * @param {string} words
 * @param {() => Promise<{first?: HTMLElement | null, said: string, next?: string}>} add adds the next page, and says what
 *     came, where the keyboard goes on, and whether there is still more
 */
export function moreButton(words, add) {
  const trouble = el('p', { class: 'field-problem', role: 'alert' });
  const box = el('div', { class: 'more' });
  const more = button(words, async () => {
    more.disabled = true;
    trouble.textContent = '';
    try {
      const { first, said, next } = await add();
      announce(said);
      first?.focus();
      if (next) more.disabled = false;
      else box.remove();
    } catch (problem) {
      if (!(problem instanceof api.Problem)) throw problem;
      more.disabled = false;
      trouble.textContent = problem.detail;
    }
  });
  box.append(more, trouble);
  return box;
}
