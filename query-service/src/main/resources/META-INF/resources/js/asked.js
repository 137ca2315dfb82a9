/** What is asked for. It lives in the address alone, so every view can be linked to, kept, and gone back to. */

/** @typedef {Record<string, string | null | undefined>} Changes what is null or empty is no longer asked for */

export class Asked {
  #keys;
  #changed;
  #seen = location.search;

  /**
   * @param {string[]} keys the parameters that count as asked for; others in the address are left alone
   * @param {() => void} changed called when the reader asks for something else, also by going back
   */
  constructor(keys, changed) {
    this.#keys = keys;
    this.#changed = changed;
    addEventListener('popstate', () => this.#look());
    document.addEventListener('click', (event) => this.#follow(event));
  }

  /** @returns {string | null} */
  get(key) {
    return new URLSearchParams(location.search).get(key)?.trim() || null;
  }

  /** All that is asked for, as parameters of the API. */
  all() {
    return Object.fromEntries(this.#keys.map((key) => [key, this.get(key)]).filter(([, value]) => value));
  }

  /**
   * The address of this page with something asked for otherwise.
   *
   * @param {Changes} changes
   */
  link(changes) {
    const query = new URLSearchParams(location.search);
    for (const [key, value] of Object.entries(changes)) {
      if (value) query.set(key, value);
      else query.delete(key);
    }
    const words = query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
    return words ? `${location.pathname}?${words}` : location.pathname;
  }

  /** The address of this page with nothing asked for. */
  nothing() {
    return this.link(Object.fromEntries(this.#keys.map((key) => [key, null])));
  }

  /** @param {Changes} changes */
  set(changes) {
    this.#go(this.link(changes));
  }

  /** Links within the page that only ask otherwise need no new page. */
  #follow(event) {
    const link = event.target.closest?.('a[data-asks]');
    if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    this.#go(link.getAttribute('href'));
  }

  #go(address) {
    history.pushState(null, '', address);
    this.#look();
  }

  #look() {
    if (location.search === this.#seen) return;
    this.#seen = location.search;
    this.#changed();
  }
}
