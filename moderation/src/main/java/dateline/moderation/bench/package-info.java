/** Measures how long a judgement takes. */
package dateline.moderation.bench;
