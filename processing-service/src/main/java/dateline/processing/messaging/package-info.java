/**
 * The edge to Kafka: articles come in, analyses go out.
 *
 * <p>A batch's offsets are committed only after every analysis of it is stored and acknowledged by the broker, so that a
 * crash anywhere only means that articles come again. Trouble with the store or the broker is waited out in place; a
 * record that is wrong in itself goes to the topic of the rejected and holds nobody up.
 */
package dateline.processing.messaging;
