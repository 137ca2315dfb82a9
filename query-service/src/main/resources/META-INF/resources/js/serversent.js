/**
 * Reads server-sent events as https://html.spec.whatwg.org/multipage/server-sent-events.html has them. Pure: no
 * connection, no clock. `EventSource` reads them too, and cannot send a key.
 */

/** @typedef {{name: string, data: string}} Sent */

const LINE_END = /\r\n|\r|\n/;

export class EventReader {
  /** Where to go on after a break: the id of the last event that was read to its end. */
  lastEventId;
  /** How long to wait before coming back, if the server has said so. */
  retryMs = 0;
  #rest = '';
  #endedInReturn = false;
  #id;
  #name = '';
  #data = '';

  /** @param {string} [lastEventId] of what was read before, on another connection */
  constructor(lastEventId = '') {
    this.lastEventId = lastEventId;
    this.#id = lastEventId;
  }

  /**
   * Takes the next piece of the stream, wherever it was cut.
   *
   * @param {string} piece decoded, without a byte order mark
   * @returns {Sent[]} the events that end in it
   */
  read(piece) {
    if (piece === '') return [];
    // The line feed of a pair that was cut in two ends no line of its own.
    const text = this.#endedInReturn && piece.startsWith('\n') ? piece.slice(1) : piece;
    this.#endedInReturn = piece.endsWith('\r');
    const lines = (this.#rest + text).split(LINE_END);
    this.#rest = lines.pop();
    return lines.map((line) => this.#take(line)).filter(Boolean);
  }

  #take(line) {
    if (line === '') return this.#end();
    const [, field, value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line);
    if (field === 'event') this.#name = value;
    else if (field === 'data') this.#data += `${value}\n`;
    else if (field === 'id' && !value.includes('\0')) this.#id = value;
    else if (field === 'retry' && /^[0-9]+$/.test(value)) this.retryMs = Number(value);
    return undefined;
  }

  /** An event without data only says how far the listener is. */
  #end() {
    this.lastEventId = this.#id;
    const sent = this.#data ? { name: this.#name || 'message', data: this.#data.slice(0, -1) } : undefined;
    this.#name = '';
    this.#data = '';
    return sent;
  }
}
