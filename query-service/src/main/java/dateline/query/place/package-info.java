/** Where things happen, over all articles. */
package dateline.query.place;
