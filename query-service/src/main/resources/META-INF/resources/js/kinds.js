/** The kinds of facts, in the order in which they are shown. */

/** @typedef {'events' | 'quotes' | 'figures' | 'people' | 'organisations' | 'places' | 'dates'} Kind */

/** @type {{key: Kind, title: string, one: string, many: string}[]} */
export const KINDS = [
  { key: 'events', title: 'Events', one: 'event', many: 'events' },
  { key: 'quotes', title: 'Quotes', one: 'quote', many: 'quotes' },
  { key: 'figures', title: 'Figures', one: 'figure', many: 'figures' },
  { key: 'people', title: 'People', one: 'person', many: 'people' },
  { key: 'organisations', title: 'Organisations', one: 'organisation', many: 'organisations' },
  { key: 'places', title: 'Places', one: 'place', many: 'places' },
  { key: 'dates', title: 'Dates', one: 'date', many: 'dates' },
];

/** `1 quote`, `1,200 quotes`. */
export function counted(number, one, many) {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}
