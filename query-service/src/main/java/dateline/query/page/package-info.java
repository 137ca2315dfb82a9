/** The web page. Its files are static; only the address of an article needs a route. */
package dateline.query.page;
