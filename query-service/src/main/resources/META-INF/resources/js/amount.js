/** Puts the numbers of figures into words. */

/**
 * What a figure says: its number with unit and qualifier, its range, or the words of the text where it gives no number.
 *
 * @param {any} figure as the server tells it
 * @returns {string}
 */
export function amountOf({ value, low, high, unit, number, qualifier }) {
  if (value != null) {
    const amount = withUnit(decimal(value), unit);
    return qualifier === 'exactly' ? amount : `${qualifier} ${amount}`;
  }
  if (low != null && high != null) return withUnit(`${decimal(low)} to ${decimal(high)}`, unit);
  if (low != null) return `${withUnit(decimal(low), unit)} or more`;
  if (high != null) return `up to ${withUnit(decimal(high), unit)}`;
  return number.text;
}

function decimal(value) {
  return Number(value).toLocaleString('en-GB', { maximumFractionDigits: 10 });
}

function withUnit(amount, unit) {
  if (!unit) return amount;
  return unit === 'percent' ? `${amount}%` : `${unit} ${amount}`;
}
