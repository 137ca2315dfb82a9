/**
 * Turns an article into its facts.
 *
 * <p>{@link dateline.processing.ArticleReading} is the whole way of one article, a line for each stage. Each stage is a
 * reader in a package of its own, in plain Java: annotated text in, facts out. {@code messaging} is the edge to Kafka,
 * {@code store} keeps what was read.
 */
package dateline.processing;
