package dateline.moderation;

/**
 * What is known of the writer of a comment at the time when it came.
 *
 * @param published how many comments by the same address readers see
 * @param refused how many by the same address were refused in the {@value #DAYS} days before
 * @param copied whether somebody else sent the same or nearly the same words in the day before
 */
public record Standing(int published, int refused, boolean copied) {

    /** For so long a refusal counts against its writer. */
    public static final int DAYS = 180;

    private static final int PUBLISHED_TO_BE_TRUSTED = 5;

    /** Whether a comment of this writer in which nothing is found need not wait, where a site says so. */
    boolean isTrusted() {
        return published >= PUBLISHED_TO_BE_TRUSTED && refused == 0 && !copied;
    }
}
