/** Where the format of a list is chosen, and put in the place of its JSON. */
package dateline.query.format.http;
