package dateline.tools.send;

import dateline.contracts.MessageJson;
import dateline.contracts.Rejection;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Every refusal, one JSON object a line: {@code file}, {@code line} or {@code offset}, {@code code}, {@code reason}. It
 * is written on to, so that a run that goes on adds to what the one before it found.
 */
public final class RefusedList implements AutoCloseable {

    private final BufferedWriter to;

    /** @throws IOException if it cannot be written */
    public RefusedList(Path path) throws IOException {
        this.to = Files.newBufferedWriter(
                path, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    void add(Place place, Rejection why) throws IOException {
        var line = MessageJson.MAPPER.createObjectNode().put("file", place.file());
        place.line().ifPresent(number -> line.put("line", number));
        place.offset().ifPresent(offset -> line.put("offset", offset));
        line.put("code", why.code().name()).put("reason", why.reason());
        to.write(line.toString());
        to.write('\n');
    }

    /** Hands all to the disk's keeper, so that a kill of this process loses none. */
    void flush() throws IOException {
        to.flush();
    }

    @Override
    public void close() throws IOException {
        to.close();
    }
}
