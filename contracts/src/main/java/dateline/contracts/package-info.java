/**
 * What crosses the wire between the services and to the outside, and nothing that works.
 *
 * <p>Start reading at {@link dateline.contracts.Topics}; then {@link dateline.contracts.DocumentMessage},
 * {@link dateline.contracts.ArticleMessage} and {@link dateline.contracts.AnalysisMessage}, one message a topic. The
 * JSON Schemas beside them ({@code schemas/}) are the contract for other languages; tests hold the two together.
 */
package dateline.contracts;
