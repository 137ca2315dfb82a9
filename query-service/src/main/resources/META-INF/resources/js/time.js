/** Puts times into words, never more precise than they are told and never moved to another zone. */

/**
 * @typedef {{value: string, zone?: string, basis: string}} ReportedTime a day, a local time or an instant with its
 *     offset, as a page tells it
 */

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const SHAPE = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/;

/**
 * A day, month, year, time or interval in words: `10 January 2022, 17:30`. What has another shape stays as it is.
 *
 * @param {string} value ISO 8601
 */
export function inWords(value) {
  if (value.includes('/')) return value.split('/').map(inWords).join(' to ');
  const parts = SHAPE.exec(value);
  if (!parts) return value;
  const [, year, month, day, clock, offset] = parts;
  const date = [day && Number(day), month && MONTHS[month - 1], year].filter(Boolean).join(' ');
  return clock ? `${date}, ${clock}${offset ? ` ${zoneOf(offset)}` : ''}` : date;
}

/** The day of a time, with its weekday: `Monday 10 January 2022`. */
export function dayInWords(value) {
  const [year, month, day] = value.slice(0, 10).split('-').map(Number);
  if (!day) return inWords(value);
  const weekday = WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
  return `${weekday} ${inWords(value.slice(0, 10))}`;
}

/**
 * The hour and minute of a time, or nothing if the page tells only a day.
 *
 * @param {ReportedTime} time
 */
export function clockOf(time) {
  const [, , , , clock, offset] = SHAPE.exec(time.value) ?? [];
  if (!clock) return undefined;
  return offset ? `${clock} ${zoneOf(offset)}` : clock;
}

/**
 * A time as the page tells it, with its zone where one is known.
 *
 * @param {ReportedTime} time
 */
export function reported(time) {
  return time.zone && clockOf(time) ? `${inWords(time.value)} (${time.zone})` : inWords(time.value);
}

/**
 * A time exactly as it was found, with its zone and where it came from.
 *
 * @param {ReportedTime} time
 */
export function asFound({ value, zone, basis }) {
  const [, , , , clock, offset] = SHAPE.exec(value) ?? [];
  const where = zone ?? (clock && !offset ? 'zone not told' : null);
  return `${where ? `${value}, ${where}` : value} (${basis})`;
}

/** One of our own instants, to the minute, in UTC. */
export function instant(value) {
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? value : inWords(`${date.toISOString().slice(0, 16)}Z`);
}

function zoneOf(offset) {
  return offset === 'Z' ? 'UTC' : `UTC${offset.replace('-', '−')}`;
}
