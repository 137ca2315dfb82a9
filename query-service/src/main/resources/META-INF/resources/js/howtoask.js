/** What words may be asked for, told by examples. */

import { el } from './dom.js';

const EXAMPLES = [
  ['flood evacuated', 'both words'],
  ['"state of emergency"', 'these words, in this order'],
  ['dam OR reservoir', 'either word'],
  ['evacuat*', 'words that begin so'],
  ['dam -football', 'the first word without the second; NOT does the same'],
];

/**
 * @param {[string, string][]} fields examples of fields that may be asked for, and what they mean
 */
export function howToAsk(fields) {
  return el(
    'details',
    { class: 'how-to-ask' },
    el('summary', {}, 'How to ask for words'),
    el(
      'dl',
      {},
      ...[...EXAMPLES, ...fields].map(([words, meaning]) =>
        el('div', {}, el('dt', {}, el('kbd', {}, words)), el('dd', {}, meaning)),
      ),
    ),
  );
}
