/** Lays two versions of a passage over one another, word by word. Pure: no page, no state. */

/** @typedef {{kind: 'same' | 'gone' | 'new', text: string}} Piece */

const TOKEN = /\s+|[\p{L}\p{N}\p{M}]+(?:['’.,][\p{L}\p{N}\p{M}]+)*|[^\s]/gu;

/** Beyond so many comparisons nobody reads word by word; the old passage then stands before the new one. */
const MOST_COMPARISONS = 1_000_000;

/**
 * The words of both versions in reading order: what stayed, what went, what came. The pieces that stayed or went make
 * up the old version, those that stayed or came the new one.
 *
 * @param {string} before
 * @param {string} now
 * @returns {Piece[]}
 */
export function compare(before, now) {
  const old = before.match(TOKEN) ?? [];
  const fresh = now.match(TOKEN) ?? [];
  if (old.length * fresh.length > MOST_COMPARISONS) return pieces([...all('gone', old), ...all('new', fresh)]);
  return pieces(withoutIslands(tokens(old, fresh)));
}

function all(kind, texts) {
  return texts.map((text) => ({ kind, text }));
}

/** The longest common order of tokens, found from the end so that it can be read from the beginning. */
function tokens(old, fresh) {
  const width = fresh.length + 1;
  const longest = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = fresh.length - 1; j >= 0; j--) {
      longest[i * width + j] =
        old[i] === fresh[j]
          ? longest[(i + 1) * width + j + 1] + 1
          : Math.max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
    }
  }
  const found = [];
  let i = 0;
  let j = 0;
  while (i < old.length && j < fresh.length) {
    if (old[i] === fresh[j]) {
      found.push({ kind: 'same', text: fresh[j] });
      i++;
      j++;
    } else if (longest[(i + 1) * width + j] >= longest[i * width + j + 1]) {
      found.push({ kind: 'gone', text: old[i++] });
    } else {
      found.push({ kind: 'new', text: fresh[j++] });
    }
  }
  return [...found, ...all('gone', old.slice(i)), ...all('new', fresh.slice(j))];
}

/** A space that stayed between words that did not is no help: it goes and comes with them. */
function withoutIslands(found) {
  return found.flatMap((token, at) => {
    const lone =
      token.kind === 'same' &&
      token.text.trim() === '' &&
      at > 0 &&
      at < found.length - 1 &&
      found[at - 1].kind !== 'same' &&
      found[at + 1].kind !== 'same' &&
      found[at - 1].kind !== found[at + 1].kind;
    return lone ? [{ kind: 'gone', text: token.text }, { kind: 'new', text: token.text }] : [token];
  });
}

/** Joins neighbours; in each run of changes, what went stands before what came. */
function pieces(found) {
  const joined = [];
  let gone = '';
  let fresh = '';
  const settle = () => {
    if (gone) joined.push({ kind: 'gone', text: gone });
    if (fresh) joined.push({ kind: 'new', text: fresh });
    gone = '';
    fresh = '';
  };
  for (const { kind, text } of found) {
    if (kind === 'gone') gone += text;
    else if (kind === 'new') fresh += text;
    else {
      settle();
      if (joined.at(-1)?.kind === 'same') joined.at(-1).text += text;
      else joined.push({ kind: 'same', text });
    }
  }
  settle();
  return joined;
}
