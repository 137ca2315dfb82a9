/**
 * A broker and a store in one JVM, for one machine and for tests: a real Apache Kafka node, and a server that speaks
 * enough of MongoDB's protocol for documents that are read and written by {@code _id}.
 *
 * <p>Services see only an address of each, so the same settings lead them to a Kafka cluster and a MongoDB replica set.
 * Start reading at {@link dateline.devstack.DevStack}; then {@link dateline.devstack.EmbeddedBroker} and
 * {@link dateline.devstack.EmbeddedStore}.
 */
package dateline.devstack;
