/** Moves the reader's eye: scrolls, and says what is in sight. */

/** How to scroll, for those who want no motion too. */
export const smooth = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth');

/**
 * Scrolls a list until an entry is in sight, and nothing else.
 *
 * @param {HTMLElement} scroller
 * @param {HTMLElement} entry
 */
export function scrollInto(scroller, entry) {
  const place = entry.getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  const margin = 0.25 * scroller.clientHeight;
  if (place.top < frame.top + 80 || place.bottom > frame.bottom) {
    scroller.scrollTo({ top: scroller.scrollTop + place.top - frame.top - margin, behavior: smooth() });
  }
}

/**
 * Whether all of an element is in the window.
 *
 * @param {HTMLElement} element
 * @param {number} covered how many pixels at the bottom of the window are behind something
 */
export function isInSight(element, covered) {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight - covered;
}

/** Lights an element up for a moment. */
export function flash(element) {
  element.classList.remove('flash');
  element.getBoundingClientRect();
  element.classList.add('flash');
  element.addEventListener('animationend', () => element.classList.remove('flash'), { once: true });
}
