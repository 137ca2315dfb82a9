/** Builds and fills elements. Words from outside become text nodes, never markup. */

/**
 * Makes an element.
 *
 * @param {string} name
 * @param {Record<string, string | number | boolean | null | undefined>} [attributes] `true` sets a bare attribute;
 *     `false`, `null` and `undefined` set none
 * @param {...(Node | string | null | undefined)} children strings become text; what is missing is left out
 * @returns {HTMLElement}
 */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(key, '');
    else if (value !== false && value != null) element.setAttribute(key, String(value));
  }
  element.append(...children.filter((child) => child != null));
  return element;
}

/**
 * Makes a button that does something.
 *
 * @param {string} words
 * @param {() => void} act
 * @param {Record<string, string | number | boolean | null | undefined>} [attributes]
 */
export function button(words, act, attributes = {}) {
  const element = el('button', { type: 'button', ...attributes }, words);
  element.addEventListener('click', act);
  return element;
}

/** A paragraph that stays in the background. */
export function quiet(...words) {
  return el('p', { class: 'quiet' }, ...words);
}

/** What is not known, and why. */
export function unknown(what, reason) {
  return el('span', { class: 'unknown' }, `${what}: ${reason}`);
}

/**
 * Puts a separator between nodes.
 *
 * @param {(Node | string | null | undefined)[]} parts what is missing is left out
 * @param {string} [separator]
 * @returns {(Node | string)[]}
 */
export function joined(parts, separator = ' · ') {
  return parts
    .filter((part) => part != null && part !== '')
    .flatMap((part, index) => (index === 0 ? [part] : [separator, part]));
}

/** Tells people who listen to the page what has changed. */
export function announce(words) {
  document.getElementById('announcement').textContent = words;
}

/**
 * An address from outside, if it leads to a web page and nowhere else.
 *
 * @param {string | undefined} address
 * @returns {URL | null}
 */
export function webAddress(address) {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}
