/**
 * Judges readers' comments under the page's five rules.
 *
 * <p>{@link dateline.moderation.CommentJudge#judge} is the entry: all five {@link dateline.moderation.Policy policies} look
 * at a comment, each finding points to the words it is about, and the worst finding decides. Nothing here publishes: without
 * a fault a comment waits for the editorial team. {@link dateline.moderation.EmailAddresses} checks addresses where they are
 * taken in, {@link dateline.moderation.PublicText} makes the text that is shown, {@link dateline.moderation.Mending} the text
 * that a writer may send instead.
 *
 * <p>Plain Java, no clock, no network: the same comment under the same {@link dateline.moderation.CommentJudge#POLICY_VERSION}
 * is judged the same. What an editor would change is in the lists beside this package's resources.
 */
package dateline.moderation;
