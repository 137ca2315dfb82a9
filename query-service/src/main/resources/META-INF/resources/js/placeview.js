/** The page of a place: what happened there, who did it, and over time. */

import { headOf, newest, numbersOf, open, overTime, ranking, sum, typesOf } from './dossier.js';
import { el } from './dom.js';
import { eventTable } from './eventtable.js';
import { figureTable } from './figuretable.js';
import { counted } from './kinds.js';
import { countryName, meet } from './names.js';
import { storyList } from './stories.js';
import { drawMap } from './worldmap.js';

/**
 * @param {HTMLElement} main
 * @param {string} id
 */
export function show(main, id) {
  open(main, 'places', id, (place) => {
    meet(place.placeId, place.name);
    const here = new URLSearchParams({ place: id });
    const events = `/events?${here}`;
    return [
      headOf(place.name, [FEATURES[place.feature] ?? place.feature, ...surroundings(place)], place.names),
      numbersOf(
        [
          [sum(place.events), 'event', 'events', events],
          [place.articles, 'story', 'stories', `/?${here}`],
        ],
        place,
      ),
      el(
        'div',
        { class: 'dossier' },
        el(
          'div',
          { class: 'facts-known' },
          newest('What happened here', 'events', { place: id }, eventTable),
          newest('Figures told of it', 'figures', { place: id }, figureTable),
          newest('Stories that name it', 'articles', { place: id }, storyList),
        ),
        el(
          'div',
          { class: 'counts-known' },
          ...[
            mapOf(place),
            overTime(place.overTime, (step) => step.events, {
              one: 'event',
              many: 'events',
              kind: 'events',
              hrefOf: ({ from, to }) => `${events}&from=${from}&to=${to}`,
            }),
            typesOf('What happened', place.events, (type) => `${events}&type=${type}`),
            ranking(
              'Who acted',
              place.actors.map(({ actorId, name, events: number }) => [
                name,
                actorId && `/actors/${actorId}`,
                String(number),
              ]),
            ),
          ].filter(Boolean),
        ),
      ),
    ];
  });
}

function mapOf({ placeId, name, lat, lon, country, articles }) {
  if (lat == null) return null;
  const box = el('div', { class: 'drawing' });
  drawMap(box, [{ id: placeId, name, lat: Number(lat), lon: Number(lon), count: articles }], {
    label: `Map: ${name}`,
    counted: (count) => counted(count, 'story', 'stories'),
    country,
  });
  return box;
}

const FEATURES = { seat: 'seat of a region', admin1: 'region', admin2: 'district' };

/** What it lies in, as far as that is something else. */
function surroundings({ name, admin1, country }) {
  return [admin1, country && countryName(country)].filter((each) => each && each !== name);
}
