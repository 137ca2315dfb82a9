/**
 * What the {@code dateline} command runs: small programs that talk to the system from outside, as anyone's could.
 *
 * <p>Start reading at {@link dateline.tools.Send}. They know the topics, the HTTP interfaces and the messages, and
 * nothing of the services' insides.
 */
package dateline.tools;
