/** The page of an actor: what they did, what was done to them, what they said, and over time. */

import { headOf, newest, numbersOf, open, overTime, ranking, sum, typesOf } from './dossier.js';
import { el } from './dom.js';
import { eventTable } from './eventtable.js';
import { figureTable } from './figuretable.js';
import { countryName, meet } from './names.js';
import { quoteList } from './quoteview.js';
import { storyList } from './stories.js';

const TYPES = { PERSON: 'person', ORGANISATION: 'organisation', STATE: 'state', GROUP: 'group' };

/**
 * @param {HTMLElement} main
 * @param {string} id
 */
export function show(main, id) {
  open(main, 'actors', id, (actor) => {
    meet(actor.actorId, actor.name);
    const did = `/events?actor=${id}`;
    const received = `/events?recipient=${id}`;
    return [
      headOf(
        actor.name,
        [TYPES[actor.type] ?? actor.type?.toLowerCase(), actor.role, actor.country && countryName(actor.country)],
        actor.names,
      ),
      numbersOf(
        [
          [sum(actor.did), 'event they did', 'events they did', did],
          [sum(actor.received), 'event done to them', 'events done to them', received],
          [actor.said, 'quote', 'quotes', `/quotes?speaker=${id}`],
          [actor.articles, 'story', 'stories', `/?actor=${id}`],
        ],
        actor,
      ),
      el(
        'div',
        { class: 'dossier' },
        el(
          'div',
          { class: 'facts-known' },
          newest('What they did', 'events', { actor: id }, eventTable),
          newest('What was done to them', 'events', { recipient: id }, eventTable),
          newest('What they said', 'quotes', { speaker: id }, quoteList),
          newest('Figures according to them', 'figures', { source: id }, figureTable),
          newest('Stories that name them', 'articles', { actor: id }, storyList),
        ),
        el(
          'div',
          { class: 'counts-known' },
          ...[
            overTime(actor.overTime, ({ articles }) => articles, {
              one: 'story',
              many: 'stories',
              kind: 'people',
              hrefOf: ({ from, to }) => `/?actor=${id}&from=${from}&to=${to}`,
            }),
            typesOf('They did', actor.did, (type) => `${did}&type=${type}`),
            typesOf('Done to them', actor.received, (type) => `${received}&type=${type}`),
            ranking(
              'With whom',
              actor.with.map(({ actorId, name, did: to, received: by }) => [
                name,
                actorId && `/actors/${actorId}`,
                [to && `${to} to them`, by && `${by} by them`].filter(Boolean).join(', '),
              ]),
            ),
          ].filter(Boolean),
        ),
      ),
    ];
  });
}
