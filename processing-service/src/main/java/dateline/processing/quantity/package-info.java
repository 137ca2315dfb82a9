/**
 * Numbers as writers put them: digits, words, fractions, ordinals, money, measures, ages, ranges. What a number counts
 * is asked elsewhere.
 */
package dateline.processing.quantity;
