/** Puts the numbers of figures into words. */

/**
 * What a figure says: its number with unit and qualifier, its range, or the words of the text where it gives no number.
 *
 * @param {any} figure as the server tells it
 * @returns {string}
 */
export function amountOf({ value, low, high, unit, number, qualifier }) {
  if (qualifier === 'none') return 'none';
  if (value != null) {
    const amount = withUnit(decimal(value), unit);
    return qualifier === 'exactly' ? amount : `${qualifier} ${amount}`;
  }
  if (low != null && high != null) return withUnit(`${decimal(low)} to ${decimal(high)}`, unit);
  if (low != null) return `${withUnit(decimal(low), unit)} or more`;
  if (high != null) return `up to ${withUnit(decimal(high), unit)}`;
  return number.text;
}

/**
 * What is counted; nothing where the unit says it already, as "tenge" beside KZT.
 *
 * @param {any} figure as the server tells it
 * @returns {string | undefined}
 */
export function thingOf({ unit, number, counted }) {
  return unit && counted && counted.start - number.end === 1 ? undefined : counted?.text;
}

/** Whether a figure no longer holds: it was taken back, or another one took its place. */
export function isOver({ change }) {
  return Boolean(change && (change.direction === 'WITHDRAWN' || change.to));
}

const CHANGED = { RAISED: 'raised', LOWERED: 'lowered', CORRECTED: 'corrected', WITHDRAWN: 'withdrawn' };

/**
 * What became of a figure in the article, or of an earlier one by it: `raised from 12 (“up from”)`.
 *
 * @param {any} figure as the server tells it
 * @param {Map<string, any>} figures those of the article, by id
 * @returns {string | null}
 */
export function changeOf({ change }, figures) {
  if (!change) return null;
  const other = figures.get(change.to ?? change.from);
  const way = other ? ` ${change.to ? 'to' : 'from'} ${amountOf(other)}` : '';
  return `${CHANGED[change.direction]}${way} (“${change.words.text}”)`;
}

function decimal(value) {
  return Number(value).toLocaleString('en-GB', { maximumFractionDigits: 10 });
}

function withUnit(amount, unit) {
  if (!unit) return amount;
  return unit === 'percent' ? `${amount}%` : `${unit} ${amount}`;
}
