package dateline.tools.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Memory of a process as the system counts it. */
public final class Resident {

    private static final Pattern LINE = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    private Resident() {}

    /** Resident memory in MB; 0 if there is no such process. */
    public static long megabytes(long pid) throws IOException {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        if (Files.exists(status)) {
            Matcher line = LINE.matcher(Files.readString(status));
            return line.find() ? Long.parseLong(line.group(1)) / 1024 : 0;
        }
        Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
        String kilobytes = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        return kilobytes.isEmpty() ? 0 : Long.parseLong(kilobytes) / 1024;
    }
}
