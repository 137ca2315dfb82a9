/** Where messages come in. Nobody's API: it reads records, and calls the projections. */
package dateline.query.messaging;
