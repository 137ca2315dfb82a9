/** The stream of what is new: connects, says how the connection is, and hands on what comes. */

import * as api from './api.js';
import { EventReader } from './serversent.js';

const KINDS_OF_NEWS = ['article', 'event', 'quote', 'figure'];

/** After the server refused or went we try again, ever less often. */
const TRY_AGAIN_MS = [2_000, 5_000, 15_000, 30_000];

/** The server gives a sign of life every 15 seconds. A line that is silent for so long is dead, whatever it looks like. */
const SILENCE_MS = 60_000;

/** What no waiting mends: the server says that it was asked wrongly, or by somebody without a key. */
const FOR_GOOD = ['refused', 'locked', 'forbidden'];

/**
 * @typedef {object} Listener
 * @property {(kind: string, item: any) => void} came
 * @property {(articleId: string) => void} went a story was withdrawn
 * @property {(state: 'connecting' | 'open' | 'lost' | 'refused', problem?: api.Problem) => void} state
 *     with what the server said, if it was that
 * @property {(reason: string) => void} reset what was missed cannot be told any more
 */

export class Feed {
  #closed = new AbortController();
  /** Hangs up, to be called again. */
  #line = new AbortController();
  #lastEventId = '';
  #failures = 0;
  /** @type {number | undefined} while we wait to try again */
  #timer;

  /**
   * @param {string} address
   * @param {Listener} listener
   * @param {number} [silenceMs] after which the line counts as dead
   */
  constructor(address, listener, silenceMs = SILENCE_MS) {
    this.address = address;
    this.listener = listener;
    this.silenceMs = silenceMs;
    const { signal } = this.#closed;
    // A line on this machine is not dead when the browser goes offline; it stands again at once.
    addEventListener('offline', () => this.#line.abort(), { signal });
    addEventListener('online', () => this.#tryNow(), { signal });
    listener.state('connecting');
    this.#connect();
  }

  close() {
    clearTimeout(this.#timer);
    this.#closed.abort();
    this.#line.abort();
  }

  async #connect() {
    const closed = this.#closed.signal;
    this.#line = new AbortController();
    let body;
    try {
      body = await api.stream(this.address, this.#lastEventId, this.#line.signal);
    } catch (problem) {
      if (!(problem instanceof api.Problem)) throw problem;
      if (!closed.aborted) this.#notTaken(problem);
      return;
    }
    this.#failures = 0;
    this.listener.state('open');
    const reader = new EventReader(this.#lastEventId);
    let silence = this.#hangUpAfterSilence();
    for await (const piece of piecesOf(body)) {
      clearTimeout(silence);
      silence = this.#hangUpAfterSilence();
      for (const sent of reader.read(piece)) this.#tell(sent);
      this.#lastEventId = reader.lastEventId;
    }
    clearTimeout(silence);
    if (!closed.aborted) this.#tryAgain(reader.retryMs);
  }

  #hangUpAfterSilence() {
    const line = this.#line;
    return setTimeout(() => line.abort(), this.silenceMs);
  }

  /** @param {import('./serversent.js').Sent} sent */
  #tell({ name, data }) {
    try {
      const told = JSON.parse(data);
      if (KINDS_OF_NEWS.includes(name)) this.listener.came(name, told);
      else if (name === 'withdrawn') this.listener.went(told.articleId);
      else if (name === 'reset') this.listener.reset(told.reason ?? '');
    } catch (error) {
      // One thing that cannot be shown keeps nothing from those behind it.
      reportError(error);
    }
  }

  /** @param {api.Problem} problem */
  #notTaken(problem) {
    if (FOR_GOOD.includes(problem.kind)) this.listener.state('refused', problem);
    else this.#tryAgain(0, problem.kind === 'unreachable' ? undefined : problem);
  }

  #tryAgain(leastMs, problem) {
    this.listener.state('lost', problem);
    const wait = Math.max(leastMs, TRY_AGAIN_MS[Math.min(this.#failures, TRY_AGAIN_MS.length - 1)]);
    this.#failures += 1;
    this.#timer = setTimeout(() => this.#tryNow(), wait);
  }

  #tryNow() {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#connect();
  }
}

/**
 * What comes until the line is down, however it ends.
 *
 * @param {ReadableStream<Uint8Array>} body
 */
async function* piecesOf(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } catch {
    // The line is down; whoever reads tries again.
  }
}
