package dateline.moderation;

/**
 * A word of the folded copy of a text.
 *
 * @param form as the lists know it
 * @param start in UTF-16 units of the text as typed
 * @param disguised whether it was written so that a plain search would not find it
 */
record ShadowWord(String form, int start, int end, boolean disguised) {}
