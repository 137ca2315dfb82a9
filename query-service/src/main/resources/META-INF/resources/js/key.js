/**
 * The reader's API key, where this server asks for one: kept until the browser is closed, in a cookie, which the browser
 * sends with all that is read here, links to files and to the printable page too.
 */

import { button, el } from './dom.js';

const KEPT = 'dateline-key';

/** The question that is open, so that all who wait for a key share it. */
let asked;

/** Who has said that they have no key is not asked again, unless they want to be. */
let declined = false;

/** Whoever said so may think again. */
export function askAnew() {
  declined = false;
}

/** The key that the browser sends; `undefined` if none was given. */
export const readerKey = () => document.cookie.split('; ').find((each) => each.startsWith(`${KEPT}=`))?.slice(KEPT.length + 1);

/** For this server alone: no other site can make the browser send it. */
function keep(key) {
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  document.cookie = `${KEPT}=${encodeURIComponent(key)}; Path=/; SameSite=Strict${secure}`;
}

/**
 * Asks for a key, unless one was given since the caller was refused.
 *
 * @param {string | undefined} refused the key that did not do
 * @returns {Promise<boolean>} whether there is another key now
 */
export async function anotherKey(refused) {
  if (readerKey() !== refused) return true;
  if (declined) return false;
  asked ??= question(refused !== undefined).finally(() => { asked = undefined; });
  return asked;
}

function question(again) {
  const input = el('input', { type: 'password', name: 'key', autocomplete: 'off', required: true });
  const dialog = el(
    'dialog',
    { class: 'key', 'aria-labelledby': 'key-title' },
    el('h2', { id: 'key-title' }, 'This record is kept for those who have a key'),
    again ? el('p', { class: 'field-problem', role: 'alert' }, 'Nobody has this key.') : null,
  );
  const form = el('form', { method: 'dialog' }, el('label', {}, 'Your API key', input), el('button', { type: 'submit', value: 'given' }, 'Open'));
  form.append(button('Without one', () => dialog.close()));
  dialog.append(form);
  document.body.append(dialog);
  return new Promise((answer) => {
    form.addEventListener('submit', () => keep(input.value.trim()));
    dialog.addEventListener('close', () => {
      dialog.remove();
      declined = dialog.returnValue !== 'given';
      answer(!declined);
    });
    dialog.showModal();
  });
}
