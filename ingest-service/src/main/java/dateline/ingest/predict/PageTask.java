package dateline.ingest.predict;

import dateline.contracts.ReportedTime;
import dateline.ingest.page.PageContents;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A question that a benchmark asks of a page, and the fields in which it wants the answer. */
enum PageTask {
    /** The story alone: {@code text}. What sums it up below the headline is no part of it here, as it is elsewhere. */
    ARTICLE_BODY {
        @Override
        void answer(PageContents page, Map<String, Object> fields) {
            fields.put("text", String.join("\n\n", page.text()));
        }
    },

    /** The story in its paragraphs: {@code paragraphs}. */
    ARTICLE_FUNDUS {
        @Override
        void answer(PageContents page, Map<String, Object> fields) {
            fields.put("paragraphs", page.body());
        }
    },

    /**
     * The main text of any kind of page, with {@code author}, {@code title} and {@code date}. The headline is part of it, as
     * it is of an article's text.
     */
    PAGE_SEGMENTS {
        @Override
        void answer(PageContents page, Map<String, Object> fields) {
            fields.put("text", page.headline().map(each -> each + "\n\n").orElse("") + page.bodyText());
            fields.put("author", String.join("; ", page.authors()));
            fields.put("title", page.headline().orElse(""));
            fields.put("date", day(page.published()).orElse(""));
        }
    },

    /** {@code title}, {@code date}, {@code authors}, {@code topics} and {@code text}. */
    ARTICLE_META {
        @Override
        void answer(PageContents page, Map<String, Object> fields) {
            fields.put("title", page.headline().orElse(""));
            day(page.published()).ifPresent(day -> fields.put("date", day));
            fields.put("authors", page.authors());
            fields.put("topics", page.keywords());
            fields.put("text", page.bodyText());
        }
    },

    /** As {@link #ARTICLE_META}. */
    PUBLISHER_META {
        @Override
        void answer(PageContents page, Map<String, Object> fields) {
            ARTICLE_META.answer(page, fields);
        }
    },

    /** The day on which the page was published: {@code date}, or null. */
    PUBLISH_DATE {
        @Override
        void answer(PageContents page, Map<String, Object> fields) {
            fields.put("date", day(page.published()).orElse(null));
        }
    };

    abstract void answer(PageContents page, Map<String, Object> fields);

    /** The fields of the answer for a page, after its id. */
    Map<String, Object> answer(PageContents page) {
        Map<String, Object> fields = new LinkedHashMap<>();
        answer(page, fields);
        return fields;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<PageTask> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    static String words() {
        return Arrays.stream(values()).map(PageTask::word).collect(Collectors.joining(", "));
    }

    private static Optional<String> day(Optional<ReportedTime> time) {
        return time.map(ReportedTime::value)
                .filter(value -> value.length() >= 10)
                .map(value -> value.substring(0, 10));
    }
}
