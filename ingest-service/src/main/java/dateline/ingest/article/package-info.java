/** Articles and their revisions: which article a copy is of, and whether it says anything new. */
package dateline.ingest.article;
