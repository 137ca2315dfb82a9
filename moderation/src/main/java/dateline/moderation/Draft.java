package dateline.moderation;

/** A comment while it is judged. */
record Draft(Comment comment, Setting setting) {

    String text() {
        return comment.text();
    }
}
