/** Turns the facts of one article into a single list, each with its places in the text. */

/**
 * @typedef {{start: number, end: number, text: string}} Span offsets in code points
 * @typedef {{value?: string, reason: string}} Answer
 * @typedef {{words?: Span, entityId?: string, name?: string, reason: string}} Speaker
 * @typedef {import('./kinds.js').Kind} Kind
 * @typedef {object} Fact
 * @property {string} id
 * @property {Kind} kind
 * @property {Span[]} places where it stands: every mention, or every part of the words
 * @property {Span[]} evidence what else in the text bears it out: who speaks, the number alone …
 * @property {any} record as the server tells it
 */

const KIND_OF_ENTITY = { PERSON: 'people', ORGANISATION: 'organisations', PLACE: 'places' };

/**
 * @param {any} facts the `facts` of an article, or nothing if it has none
 * @returns {Fact[]} by kind; events, quotes, figures and dates in the order of the text, entities by how often they are named
 */
export function factsOf(facts) {
  if (!facts) return [];
  const inTextOrder = (a, b) => a.places[0].start - b.places[0].start;
  const byMentions = (a, b) => b.places.length - a.places.length || inTextOrder(a, b);
  return [
    ...(facts.events ?? []).map(ofEvent).sort(inTextOrder),
    ...(facts.quotes ?? []).map(ofQuote).sort(inTextOrder),
    ...(facts.figures ?? []).map(ofFigure).sort(inTextOrder),
    ...(facts.entities ?? []).filter(isNamed).map(ofEntity).sort(byMentions),
    ...(facts.dates ?? []).map(ofDate).sort(inTextOrder),
  ];
}

function isNamed(entity) {
  return entity.kind in KIND_OF_ENTITY && entity.mentions.length > 0;
}

function ofEntity(record) {
  const places = record.mentions.map((mention) => mention.span);
  return { id: record.entityId, kind: KIND_OF_ENTITY[record.kind], places, evidence: [], record };
}

function ofEvent(record) {
  const { actors, recipients, place, date, claimedBy } = record;
  const who = [...actors, ...recipients].map(({ span }) => span);
  return {
    id: record.eventId,
    kind: 'events',
    places: record.evidence.map(({ trigger }) => trigger),
    evidence: present(...who, place.span, date.span, claimedBy?.words),
    record,
  };
}

function ofQuote(record) {
  const places = [record.words, ...(record.more ?? [])];
  return { id: record.id, kind: 'quotes', places, evidence: present(record.cue, record.speaker.words), record };
}

function ofFigure(record) {
  return { id: record.id, kind: 'figures', places: [record.span], evidence: present(record.source.words), record };
}

function ofDate(record) {
  return { id: record.id, kind: 'dates', places: [record.span], evidence: [], record };
}

function present(...spans) {
  return spans.filter(Boolean);
}
