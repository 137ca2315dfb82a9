/** What there is to choose from in each filter: its values and how often each is there. */

import * as api from './api.js';

/**
 * Offers values in the bar. A filter that is set is counted as if it were not, or there would be nothing else to choose.
 *
 * @param {import('./filterbar.js').FilterBar} bar
 * @param {string} kind which list is counted
 * @param {string[]} keys
 * @param {Record<string, string>} asked all that is asked for
 */
export async function offerChoices(bar, kind, keys, asked) {
  const open = keys.filter((key) => !asked[key]);
  const questions = [
    ...(open.length > 0 ? [[open, asked]] : []),
    ...keys.filter((key) => asked[key]).map((key) => [[key], { ...asked, [key]: null }]),
  ];
  await Promise.all(
    questions.map(async ([these, parameters]) => {
      const { facets } = await api.list(kind, { ...parameters, limit: 1, facets: these.join(',') });
      for (const [key, values] of Object.entries(facets ?? {})) bar.offer(key, values);
    }),
  );
}
