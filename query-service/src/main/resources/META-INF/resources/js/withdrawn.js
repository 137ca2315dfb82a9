/** Shows that a story was taken back: that it was, when and why, and nothing it said. */

import { el } from './dom.js';
import { instant } from './time.js';

/** The notice in the place of the story. It may be there again, as a newer revision. */
export function withdrawnStory({ withdrawn, latestRevision, revisions }) {
  const again = latestRevision > withdrawn.revision;
  return el(
    'article',
    { class: 'taken-back' },
    el('h1', { class: 'headline' }, again ? 'This revision was withdrawn' : 'This story was withdrawn'),
    el(
      'p',
      { class: 'banner withdrawn' },
      el('strong', {}, 'Withdrawn. '),
      el('span', { dir: 'auto' }, withdrawn.reason),
    ),
    again
      ? el('p', {}, 'The story was published again since: ', el('a', { href: location.pathname }, `read revision ${latestRevision}`), '.')
      : null,
    el(
      'p',
      {},
      `Its source took it back${withdrawn.learnedAt ? `; we learned of it on ${instant(withdrawn.learnedAt)}` : ''}. Its words and facts are no longer shown.`,
    ),
    el(
      'ul',
      { class: 'quiet' },
      ...revisions.map((entry) =>
        el(
          'li',
          {},
          `Revision ${entry.revision}${entry.withdrawn ? ', the withdrawal,' : ''} came in on ${instant(entry.learnedAt)}.`,
        ),
      ),
    ),
    el('p', {}, el('a', { href: '/' }, 'All stories')),
  );
}
