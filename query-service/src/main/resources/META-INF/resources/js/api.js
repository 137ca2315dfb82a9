/** Asks the query-service, and says in plain words what went wrong. */

const PATIENCE_MS = 20_000;

/** An answer that is not what was asked for. */
export class Problem extends Error {
  /**
   * @param {'unreachable' | 'missing' | 'refused' | 'busy' | 'failed'} kind
   * @param {string} detail a sentence for the reader
   * @param {{field: string, problem: string}[]} [errors] what is wrong with which parameter
   */
  constructor(kind, detail, errors = []) {
    super(detail);
    this.kind = kind;
    this.detail = detail;
    this.errors = errors;
  }

  /** What the server says about one parameter, or `undefined`. */
  about(field) {
    return this.errors.find((error) => error.field === field)?.problem;
  }
}

/**
 * @param {string} path
 * @param {Record<string, string | number | null | undefined>} [parameters] what is missing is not sent
 * @returns {Promise<any>} the JSON of the answer
 * @throws {Problem} if there is no such answer
 */
async function get(path, parameters = {}) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value != null && value !== '') query.set(name, String(value));
  }
  const address = query.size > 0 ? `${path}?${query}` : path;
  let response;
  try {
    response = await fetch(address, {
      headers: { Accept: 'application/json, application/problem+json' },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  } catch (error) {
    throw unreachable(error);
  }
  if (!response.ok) throw await refusal(response);
  try {
    return await response.json();
  } catch {
    throw new Problem('failed', 'The server’s answer could not be read.');
  }
}

export const articles = (parameters) => get('/v1/articles', parameters);
export const search = (parameters) => get('/v1/search', parameters);
export const status = () => get('/v1/status');
export const article = (id, revision) => get(`/v1/articles/${encodeURIComponent(id)}`, { revision });
export const copies = (id) => get(`/v1/articles/${encodeURIComponent(id)}/copies`);
export const nextStory = (id) => get(`/v1/articles/${encodeURIComponent(id)}/next`);

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
  return new Problem(kindOf(response.status), detail, Array.isArray(problem.errors) ? problem.errors : []);
}

function kindOf(status) {
  if (status === 404 || status === 410) return 'missing';
  if (status === 429 || status === 503) return 'busy';
  return status < 500 ? 'refused' : 'failed';
}
