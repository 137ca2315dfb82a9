/** Who asks, by the API key that they send. */
package dateline.query.access;
