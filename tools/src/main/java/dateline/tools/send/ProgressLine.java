package dateline.tools.send;

import java.util.Locale;

/**
 * How far all the sending is, in a line.
 *
 * @param bytes that are done, of the files as they lie on the disk
 * @param bytesInAll of all files; 0 if it cannot be known
 * @param bytesBefore that were done when this run began
 * @param records that this run settled
 * @param refused so far
 * @param seconds since this run began
 */
public record ProgressLine(long bytes, long bytesInAll, long bytesBefore, long records, long refused, double seconds) {

    private static final int BAR = 24;

    // Connecting takes its time, and would make the first guesses absurd.
    private static final int FIRST_GUESS_SECONDS = 3;

    /** With a bar, for a terminal. */
    public String bar() {
        if (bytesInAll == 0) {
            return words();
        }
        int full = (int) Math.round(part() * BAR);
        return "[" + "#".repeat(full) + "·".repeat(BAR - full) + "] " + words();
    }

    /** Without one. */
    public String words() {
        String amount = bytesInAll == 0
                ? size(bytes)
                : "%3.0f%%  %s of %s".formatted(Math.floor(part() * 100), size(bytes), size(bytesInAll));
        return "%s  %s records/s  %s refused%s"
                .formatted(
                        amount,
                        grouped(Math.round(records / Math.max(seconds, 0.001))),
                        grouped(refused),
                        bytesInAll == 0 ? "" : "  " + left());
    }

    private double part() {
        return Math.min(1, (double) bytes / bytesInAll);
    }

    private String left() {
        double perSecond = (bytes - bytesBefore) / Math.max(seconds, 0.001);
        if (perSecond <= 0 || seconds < FIRST_GUESS_SECONDS) {
            return "";
        }
        long left = Math.round((bytesInAll - bytes) / perSecond);
        return left >= 3600
                ? "%d:%02d:%02d left".formatted(left / 3600, left / 60 % 60, left % 60)
                : "%d:%02d left".formatted(left / 60, left % 60);
    }

    /** Such as {@code 1.2 GB}. */
    static String size(long bytes) {
        String[] units = {"B", "kB", "MB", "GB", "TB"};
        double value = bytes;
        int unit = 0;
        while (value >= 1000 && unit < units.length - 1) {
            value /= 1000;
            unit++;
        }
        return String.format(Locale.ROOT, unit == 0 ? "%.0f %s" : "%.1f %s", value, units[unit]);
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
