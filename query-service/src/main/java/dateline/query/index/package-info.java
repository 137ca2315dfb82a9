/** The Lucene index: one document an article, from which every list and search is answered. */
package dateline.query.index;
