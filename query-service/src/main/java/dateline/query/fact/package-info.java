/** What quotes and figures have in common when they are listed by themselves. */
package dateline.query.fact;
