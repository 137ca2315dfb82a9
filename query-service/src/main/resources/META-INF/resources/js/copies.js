/** The line that says who else printed a story, and where it comes from. */

import * as api from './api.js';
import { el } from './dom.js';

/**
 * Fills the line about copies; it stays hidden if there are none.
 *
 * @param {HTMLElement} line
 * @param {string} id of the story
 */
export async function showCopies(line, id) {
  let found;
  try {
    found = await api.copies(id);
  } catch (problem) {
    // The story is what the reader came for; without this line nothing is missing from it.
    if (!(problem instanceof api.Problem)) throw problem;
    return;
  }
  if (found.copies.length === 0) return;
  line.replaceChildren('Also printed by ', ...listed(found.copies.map(({ article }) => linkTo(article))), ...from(found));
  line.hidden = false;
}

function from({ articleId, origin, agency }) {
  const { article, credit } = origin;
  const why = credit ? `named in the ${credit.place}${credit.articleId === articleId ? '' : ' of a copy'}` : origin.why;
  const outlet = article.articleId === articleId ? 'this story' : article.outlet;
  const named = agency ? `; ${agency.name} is named in the ${agency.place}` : '';
  return [' ', el('span', { class: 'quiet' }, `(origin: ${outlet}, ${why}${named})`)];
}

function linkTo({ articleId, outlet, headline }) {
  return el('a', { href: `/articles/${encodeURIComponent(articleId)}`, title: headline }, outlet);
}

/** A, B and C. */
function listed(links) {
  return links.flatMap((link, index) => {
    if (index === 0) return [link];
    return [index === links.length - 1 ? ' and ' : ', ', link];
  });
}
