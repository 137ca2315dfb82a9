/** What changes, told to those who listen, as it happens. */
package dateline.query.stream;
