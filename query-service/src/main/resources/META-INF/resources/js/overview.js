/** Beside the stories: what is happening, when and where. */

import * as api from './api.js';
import { plus } from './days.js';
import { quiet } from './dom.js';
import { drawEvents } from './eventmap.js';
import { barsOf, periodOf, spanInWords, typeTable, typesOf } from './happening.js';
import { counted } from './kinds.js';
import { spotsOf } from './spots.js';
import { drawTimeline } from './timeline.js';

/** What is told to have happened: not what is planned, denied or only possible. */
export const HAPPENED = 'REPORTED,CLAIMED';
const DAYS_SHOWN = 14;

/**
 * Fills the panel from what is asked for, or hides it where there is nothing to count.
 *
 * @param {import('./asked.js').Asked} asked
 * @param {() => boolean} isOver whether something else is asked for by now
 */
export async function showOverview(asked, isOver) {
  const panel = document.getElementById('happening');
  try {
    const { from, to, ...others } = asked.all();
    const filter = { ...others, status: HAPPENED };
    const span = await spanOf(from, to, others);
    if (isOver()) return;
    if (!span) {
      panel.hidden = true;
      return;
    }
    const [line, where] = await Promise.all([
      api.timeline({ ...filter, period: periodOf(span), group: 'type' }),
      whereOf(asked, filter, span),
    ]);
    if (isOver()) return;
    panel.hidden = false;
    showWhen(asked, line, span);
    showWhat(asked, line.periods, span);
    drawEvents(document.getElementById('map'), document.getElementById('where-note'), where, asked);
  } catch (problem) {
    if (!(problem instanceof api.Problem)) throw problem;
    // The stories beside it say what is wrong.
    if (!isOver()) panel.hidden = true;
  }
}

/** The days that are asked for, or the last two weeks up to the newest story. */
async function spanOf(from, to, { outlet }) {
  if (from && to) return from <= to ? { from, to } : null;
  const newest = to ?? (await api.list('articles', { outlet, limit: 1 })).items[0]?.order.day;
  if (!newest) return null;
  return { from: from ?? plus(newest, 1 - DAYS_SHOWN), to: newest };
}

/** What happened in the days that are asked for, or else what the stories of the days shown tell, dated or not. */
function whereOf(asked, filter, { from, to }) {
  const days = asked.get('from') || asked.get('to') ? { from, to } : { publishedFrom: from, publishedTo: to };
  return spotsOf({ ...filter, ...days });
}

function showWhen(asked, { periods, undated }, span) {
  const period = periodOf(span);
  const bars = barsOf(periods, span, period, (days) => asked.link(days));
  const inSpan = bars.filter(({ pale }) => !pale).reduce((sum, { count }) => sum + count, 0);
  document.getElementById('when-span').textContent = spanInWords(span);
  document.getElementById('when-total').textContent = counted(inSpan, 'event', 'events');
  document.getElementById('when-note').textContent =
    undated > 0 && !asked.get('from')
      ? `${counted(undated, 'event', 'events')} more without a day. Pale: the days before.`
      : 'Pale: the days before.';
  drawTimeline(document.getElementById('timeline'), bars, {
    label: `Events by ${period}, ${spanInWords(span)}`,
    counted: (count) => counted(count, 'event', 'events'),
    kind: 'events',
  });
}

function showWhat(asked, periods, span) {
  const types = typesOf(periods, span);
  const box = document.getElementById('types');
  box.replaceChildren(
    types.length > 0 ? typeTable(types, (type) => asked.link({ type })) : quiet('No event is told for these days.'),
  );
}
