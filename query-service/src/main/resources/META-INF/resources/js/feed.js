/** The stream of what is new: connects, says how the connection is, and hands on what comes. */

const KINDS_OF_NEWS = ['article', 'event', 'quote', 'figure'];

/** After the server refused or went, the browser itself gives up; we try again, ever less often. */
const TRY_AGAIN_MS = [2_000, 5_000, 15_000, 30_000];

/**
 * @typedef {object} Listener
 * @property {(kind: string, item: any) => void} came
 * @property {(articleId: string) => void} went a story was withdrawn
 * @property {(state: 'connecting' | 'open' | 'lost') => void} state
 * @property {(reason: string) => void} reset what was missed cannot be told any more
 */

export class Feed {
  #source;
  #timer;
  #failures = 0;

  /**
   * @param {string} address
   * @param {Listener} listener
   */
  constructor(address, listener) {
    this.address = address;
    this.listener = listener;
    this.#connect();
  }

  close() {
    clearTimeout(this.#timer);
    this.#source?.close();
  }

  #connect() {
    const { listener } = this;
    const source = new EventSource(this.address);
    this.#source = source;
    listener.state(this.#failures === 0 ? 'connecting' : 'lost');
    source.addEventListener('open', () => {
      this.#failures = 0;
      listener.state('open');
    });
    source.addEventListener('error', () => this.#lost(source));
    for (const kind of KINDS_OF_NEWS)
      source.addEventListener(kind, ({ data }) => listener.came(kind, JSON.parse(data)));
    source.addEventListener('withdrawn', ({ data }) => listener.went(JSON.parse(data).articleId));
    source.addEventListener('reset', ({ data }) => listener.reset(reasonIn(data)));
  }

  #lost(source) {
    this.listener.state('lost');
    if (source.readyState !== EventSource.CLOSED) return;
    const wait = TRY_AGAIN_MS[Math.min(this.#failures, TRY_AGAIN_MS.length - 1)];
    this.#failures += 1;
    this.#timer = setTimeout(() => this.#connect(), wait);
  }
}

function reasonIn(data) {
  try {
    return JSON.parse(data).reason ?? '';
  } catch {
    return data;
  }
}
