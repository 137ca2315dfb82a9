/** MongoDB as this service uses it: documents by id, and nothing else. */
package dateline.query.store;
