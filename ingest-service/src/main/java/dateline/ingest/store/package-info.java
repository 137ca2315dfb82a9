/** What both collections have in common: how MongoDB is asked, and what its absence is called. */
package dateline.ingest.store;
