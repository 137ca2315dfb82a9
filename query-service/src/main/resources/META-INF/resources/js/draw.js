/** What all drawings share: the library, how they follow the width of their box, and how the keyboard goes through them. */

const LIBRARY = '/webjars/d3/7.9.0/dist/d3.min.js';
const SVG = 'http://www.w3.org/2000/svg';

/** @type {Promise<any> | undefined} */
let library;

/**
 * Fetches d3, once, and only on a page that draws.
 *
 * @returns {Promise<any>}
 */
export function d3() {
  library ??= new Promise((done, fail) => {
    const script = document.createElement('script');
    script.src = LIBRARY;
    script.addEventListener('load', () => done(window.d3));
    script.addEventListener('error', () => fail(new Error(`${LIBRARY} cannot be fetched`)));
    document.head.append(script);
  });
  return library;
}

/**
 * Makes an element of a drawing.
 *
 * @param {string} name
 * @param {Record<string, string | number | boolean | null | undefined>} [attributes] as with `el`
 * @param {...(Node | string | null | undefined)} children
 * @returns {SVGElement}
 */
export function svg(name, attributes = {}, ...children) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(key, '');
    else if (value !== false && value != null) element.setAttribute(key, String(value));
  }
  element.append(...children.filter((child) => child != null));
  return element;
}

/** @type {WeakMap<Element, ResizeObserver>} */
const watched = new WeakMap();

/**
 * Draws into a box, and again whenever its width changes.
 *
 * @param {HTMLElement} box
 * @param {(width: number) => Node} draw
 */
export function fitted(box, draw) {
  watched.get(box)?.disconnect();
  let drawn = 0;
  const redraw = () => {
    const width = Math.floor(box.clientWidth);
    if (width === drawn || width === 0) return;
    drawn = width;
    box.replaceChildren(draw(width));
  };
  redraw();
  // In the next frame: what is drawn may change the box that is being watched.
  const observer = new ResizeObserver(() => requestAnimationFrame(redraw));
  watched.set(box, observer);
  observer.observe(box);
}

const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * Makes many marks one stop of the tab key; the arrows go from one to the next, Home and End to the ends.
 *
 * @param {Element} drawing
 * @param {(HTMLElement | SVGElement)[]} marks in the order in which one goes through them
 */
export function roving(drawing, marks) {
  if (marks.length === 0) return;
  marks.forEach((mark, index) => mark.setAttribute('tabindex', index === 0 ? '0' : '-1'));
  const go = (index) => {
    const next = marks.at(Math.max(0, Math.min(index, marks.length - 1)));
    next.focus();
  };
  drawing.addEventListener('keydown', (event) => {
    const at = marks.indexOf(event.target.closest('a, [tabindex]'));
    if (at < 0) return;
    if (event.key in STEPS) go(at + STEPS[event.key]);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(marks.length - 1);
    else return;
    event.preventDefault();
  });
  drawing.addEventListener('focusin', (event) => {
    const here = event.target.closest('a, [tabindex]');
    if (!marks.includes(here)) return;
    marks.forEach((mark) => mark.setAttribute('tabindex', mark === here ? '0' : '-1'));
  });
}
