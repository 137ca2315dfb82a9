/** Asks the query-service, and says in plain words what went wrong. */

import { anotherKey, readerKey } from './key.js';

const PATIENCE_MS = 20_000;

/** An answer that is not what was asked for. */
export class Problem extends Error {
  /**
   * @param {'unreachable' | 'missing' | 'refused' | 'locked' | 'forbidden' | 'conflict' | 'busy' | 'failed'} kind
   * @param {string} detail a sentence for the reader
   * @param {{field: string, problem: string}[]} [errors] what is wrong with which parameter
   * @param {any[]} [violations] which rules a comment breaks
   */
  constructor(kind, detail, errors = [], violations = []) {
    super(detail);
    this.kind = kind;
    this.detail = detail;
    this.errors = errors;
    this.violations = violations;
  }

  /** What the server says about one parameter, or `undefined`. */
  about(field) {
    return this.errors.find((error) => error.field === field)?.problem;
  }
}

/**
 * @param {string} path
 * @param {Record<string, string | number | null | undefined>} [parameters] what is missing is not sent
 * @param {string} [key] of who asks; without one, the browser sends the reader's own, if they have one
 * @returns {Promise<any>} the JSON of the answer
 * @throws {Problem} if there is no such answer
 */
async function get(path, parameters = {}, key = undefined) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value != null && value !== '') query.set(name, String(value));
  }
  return ask(query.size > 0 ? `${path}?${query}` : path, {}, key);
}

/**
 * @param {string} address
 * @param {object} body sent as JSON
 * @param {string} [key] of who asks
 * @returns {Promise<any>} the JSON of the answer
 * @throws {Problem} if it is not taken
 */
async function post(address, body, key = undefined) {
  return ask(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    // Another service may be asked, which has no business with what this one stored in the browser.
    credentials: 'same-origin',
  }, key);
}

/** Takes back what stands at a path. */
async function remove(path, key) {
  return ask(path, { method: 'DELETE' }, key);
}

async function ask(address, request, key) {
  const response = key || !address.startsWith('/') ? await sent(address, request, key) : await read(address, request);
  if (!response.ok) throw await refusal(response);
  if (response.status === 204) return undefined;
  try {
    return await response.json();
  } catch {
    throw new Problem('failed', 'The server’s answer could not be read.');
  }
}

/**
 * Asks as the reader; where the server wants a key, the reader is asked for theirs.
 *
 * @throws {Problem} if they have none, or the server cannot be reached
 */
async function read(address, request) {
  let key = readerKey();
  let response = await sent(address, request);
  while (response.status === 401 && (await anotherKey(key))) {
    key = readerKey();
    response = await sent(address, request);
  }
  if (response.status === 401) throw new Problem('locked', 'Whoever runs this server can give you one.');
  return response;
}

/**
 * What is new, as it comes in, for as long as it is listened to.
 *
 * @param {string} address
 * @param {string} lastEventId of what was heard before; empty if nothing was
 * @param {AbortSignal} signal hangs up
 * @returns {Promise<ReadableStream<Uint8Array>>} server-sent events
 * @throws {Problem} if there is no such answer
 */
export async function stream(address, lastEventId, signal) {
  const headers = { Accept: 'text/event-stream, application/problem+json' };
  if (lastEventId) headers['Last-Event-ID'] = lastEventId;
  const response = await read(address, { headers, signal, cache: 'no-store' });
  if (!response.ok) throw await refusal(response);
  if (response.headers.get('Content-Type')?.startsWith('text/event-stream')) return response.body;
  throw new Problem('failed', 'The server’s answer could not be read.');
}

async function sent(address, request, key) {
  const headers = { Accept: 'application/json, application/problem+json', ...request.headers };
  if (key) headers.Authorization = `Bearer ${key}`;
  try {
    return await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS), ...request, headers });
  } catch (error) {
    throw unreachable(error);
  }
}

/**
 * A list of one kind: articles, events, quotes, figures, actors or places.
 *
 * @returns {Promise<{items: any[], next?: string, total?: number, facets?: Record<string, {value?: string, count: number}[]>}>}
 */
export const list = (kind, parameters) => get(`/v1/${kind}`, parameters);
export const one = (kind, id, parameters) => get(`/v1/${kind}/${encodeURIComponent(id)}`, parameters);
export const timeline = (parameters) => get('/v1/events/timeline', parameters);
export const eventPlaces = (parameters) => get('/v1/events/places', parameters);
export const countryNames = () => get('/data/countries.json');
export const outlines = () => get('/data/outlines.json');
export const search = (parameters) => get('/v1/search', parameters);
export const status = () => get('/v1/status');
export const article = (id, revision) => get(`/v1/articles/${encodeURIComponent(id)}`, { revision });
export const copies = (id) => get(`/v1/articles/${encodeURIComponent(id)}/copies`);
export const comments = (id, cursor) => get(`/v1/articles/${encodeURIComponent(id)}/comments`, { limit: 100, cursor });
export const comment = (id, key) => get(`/v1/comments/${encodeURIComponent(id)}`, {}, key);
export const actOn = (id, action, key) => post(`/v1/comments/${encodeURIComponent(id)}`, action, key);
export const sendComment = (address, form) => post(address, form);
export const queue = (key) => get('/v1/moderation/queue', { limit: 100 }, key);
export const moderated = (id, key) => get(`/v1/moderation/comments/${encodeURIComponent(id)}`, {}, key);
export const moderate = (id, action, key) => post(`/v1/moderation/comments/${encodeURIComponent(id)}`, action, key);
export const claim = (id, key) => post(`/v1/moderation/comments/${encodeURIComponent(id)}/claim`, {}, key);
export const release = (id, key) => remove(`/v1/moderation/comments/${encodeURIComponent(id)}/claim`, key);
export const nextStory = (id, by) => get(`/v1/articles/${encodeURIComponent(id)}/next`, { by });

function unreachable(error) {
  if (navigator.onLine === false) {
    return new Problem('unreachable', 'This computer is offline. What you see here needs a connection.');
  }
  return error.name === 'TimeoutError'
    ? new Problem('unreachable', 'The server did not answer in time.')
    : new Problem('unreachable', 'The server cannot be reached.');
}

async function refusal(response) {
  let problem = {};
  try {
    problem = await response.json();
  } catch {
    // Something between us and the server may answer in HTML; the status is then all we know.
  }
  const detail = problem.detail || problem.title || `The server answered ${response.status}.`;
  return new Problem(kindOf(response.status), detail, listIn(problem.errors), listIn(problem.violations));
}

function listIn(value) {
  return Array.isArray(value) ? value : [];
}

function kindOf(status) {
  if (status === 401 || status === 403) return 'forbidden';
  if (status === 409) return 'conflict';
  if (status === 404 || status === 410) return 'missing';
  if (status === 429 || status === 503) return 'busy';
  return status < 500 ? 'refused' : 'failed';
}
