/**
 * Readers' comments: judged when they come, and moved from state to state by what is done with them.
 *
 * <p>{@link dateline.processing.comment.CommentCourse} is the state machine, plain Java; the stores beside it keep what
 * it says.
 */
package dateline.processing.comment;
