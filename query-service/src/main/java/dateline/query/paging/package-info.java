/** How long lists are read in pages. */
package dateline.query.paging;
