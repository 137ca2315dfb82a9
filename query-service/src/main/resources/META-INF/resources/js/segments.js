/** Lays marks over a text that may overlap in any way. Pure: no page, no state. */

/**
 * @typedef {{start: number, end: number}} Range in code points, end exclusive
 * @typedef {Range & {words: true}} Words a stretch that no further mark divides
 * @typedef {Range & {mark: Range, children: Segment[]}} Marked a stretch of one mark, or of a part of it
 * @typedef {Words | Marked} Segment
 */

/**
 * Divides a stretch of text into segments, nested as the marks are. Every code point of the stretch is in exactly one
 * `Words`. Where two marks cross, the one that starts later is split where the earlier ends; of two that start
 * together the longer is outside. Marks are cut at the ends of the stretch.
 *
 * @param {number} start
 * @param {number} end
 * @param {Range[]} marks in any order
 * @returns {Segment[]} in the order of the text
 */
export function nest(start, end, marks) {
  const pieces = marks
    .filter((mark) => mark.start < mark.end && mark.start < end && start < mark.end)
    .map((mark) => ({ mark, start: Math.max(mark.start, start), end: Math.min(mark.end, end) }))
    .sort(outermostFirst);
  return lay(start, end, pieces);
}

function lay(start, end, pieces) {
  const segments = [];
  let at = start;
  let waiting = pieces;
  while (waiting.length > 0) {
    const outer = waiting[0];
    const inside = [];
    const after = [];
    for (const piece of waiting.slice(1)) {
      if (piece.start >= outer.end) {
        after.push(piece);
      } else if (piece.end <= outer.end) {
        inside.push(piece);
      } else {
        inside.push({ ...piece, end: outer.end });
        after.push({ ...piece, start: outer.end });
      }
    }
    if (at < outer.start) segments.push(words(at, outer.start));
    segments.push({ ...outer, children: lay(outer.start, outer.end, inside) });
    at = outer.end;
    waiting = after.sort(outermostFirst);
  }
  if (at < end) segments.push(words(at, end));
  return segments;
}

function words(start, end) {
  return { start, end, words: true };
}

function outermostFirst(a, b) {
  return a.start - b.start || b.end - a.end;
}

/**
 * Finds the UTF-16 offset of each code point of a text, and of its end. JavaScript counts 😀 as two, our offsets count
 * it as one.
 *
 * @param {string} text
 * @returns {Uint32Array} one longer than the text has code points
 */
export function offsets(text) {
  const found = new Uint32Array(text.length + 1);
  let count = 0;
  let unit = 0;
  for (const character of text) {
    found[count++] = unit;
    unit += character.length;
  }
  found[count] = unit;
  return found.subarray(0, count + 1);
}
