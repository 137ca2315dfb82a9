/** The formats that lists are handed out in beside JSON. Each is made of the JSON answer, and tells nothing else. */
package dateline.query.format;
