/** Articles for paper: a clean page, or plain text. */
package dateline.query.print;
