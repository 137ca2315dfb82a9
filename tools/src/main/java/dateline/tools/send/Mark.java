package dateline.tools.send;

/**
 * How far a file is read: reading goes on here without missing or repeating anything.
 *
 * @param bytes of the file that are read, as it lies on the disk
 * @param records that are read: lines of NDJSON, records of a WARC
 */
public record Mark(long bytes, long records) {

    /** Nothing is read yet. */
    public static final Mark START = new Mark(0, 0);
}
