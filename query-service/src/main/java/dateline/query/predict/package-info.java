/** What this service decides, run on benchmark files, without Kafka or MongoDB. */
package dateline.query.predict;
