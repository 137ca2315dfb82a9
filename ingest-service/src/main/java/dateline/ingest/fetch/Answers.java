package dateline.ingest.fetch;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.MessageHeaders;

/** What the headers of an answer say. A header that cannot be read says nothing. */
final class Answers {

    private static final Pattern MAX_AGE = Pattern.compile("(?i)(?:^|[\\s,])max-age\\s*=\\s*\"?(\\d{1,9})");
    private static final Pattern NOT_KEPT = Pattern.compile("(?i)(?:^|[\\s,])no-(?:cache|store)\\b");
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*[\"']?([A-Za-z0-9_:.-]{1,40})");
    private static final int LONGEST_VALIDATOR = 500;

    private final MessageHeaders headers;
    private final Clock clock;

    Answers(MessageHeaders headers, Clock clock) {
        this.headers = headers;
        this.clock = clock;
    }

    Optional<String> header(String name) {
        Header header = headers.getFirstHeader(name);
        return header == null ? Optional.empty() : Optional.of(header.getValue().strip());
    }

    Validators validators() {
        return new Validators(validator("ETag"), validator("Last-Modified"));
    }

    private Optional<String> validator(String name) {
        return header(name).filter(value -> !value.isEmpty() && value.length() <= LONGEST_VALIDATOR);
    }

    Optional<String> mediaType() {
        return header("Content-Type")
                .map(type -> type.replaceFirst(";.*$", "").strip().toLowerCase(Locale.ROOT));
    }

    Optional<String> charset() {
        return header("Content-Type")
                .map(CHARSET::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1));
    }

    /** Seconds from now, or a date. */
    Optional<Instant> retryAfter() {
        return header("Retry-After")
                .flatMap(value -> value.matches("\\d{1,9}")
                        ? Optional.of(Instant.now(clock).plusSeconds(Long.parseLong(value)))
                        : date(value));
    }

    Optional<Duration> freshFor() {
        String control = header("Cache-Control").orElse("");
        if (NOT_KEPT.matcher(control).find()) {
            return Optional.empty();
        }
        Matcher maxAge = MAX_AGE.matcher(control);
        Optional<Duration> whole = maxAge.find()
                ? Optional.of(Duration.ofSeconds(Long.parseLong(maxAge.group(1))))
                : header("Expires")
                        .flatMap(Answers::date)
                        .map(end -> Duration.between(
                                header("Date").flatMap(Answers::date).orElseGet(() -> Instant.now(clock)), end));
        long age = header("Age")
                .filter(value -> value.matches("\\d{1,9}"))
                .map(Long::parseLong)
                .orElse(0L);
        return whole.map(each -> each.minusSeconds(age)).filter(Duration::isPositive);
    }

    private static Optional<Instant> date(String text) {
        try {
            return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
