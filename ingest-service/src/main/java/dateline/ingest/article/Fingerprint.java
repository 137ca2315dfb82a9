package dateline.ingest.article;

import dateline.contracts.ArticleMessage.BlockKind;
import dateline.contracts.ContentId;
import dateline.contracts.Known;
import dateline.contracts.MessageJson;
import dateline.contracts.ReportedTime;
import dateline.ingest.change.Passage;
import dateline.ingest.change.PlainWords;
import dateline.ingest.page.Copy;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A hash of all that the readers of an article see. Two copies with one fingerprint are one revision.
 *
 * <p>Of the words, it has the {@link PlainWords}, and not where a paragraph ends, in which order pictures stand, or what
 * a counter shows. Not in it: furniture, keywords and picture address, how a value was found, when the page was printed
 * or last touched, and a day of publication that is only the day of printing. The same story printed tomorrow is the
 * same story.
 */
final class Fingerprint {

    private static final String FROM_PRINTING = "printed line";

    private Fingerprint() {}

    static String of(Copy copy) {
        List<Passage> passages = Passage.of(copy.text(), copy.blocks());
        List<Object> seen = new ArrayList<>();
        seen.add(copy.outlet().value());
        seen.add(copy.url().orElse(""));
        seen.add(copy.outletArticleId().orElse(""));
        seen.add(copy.section().map(Known::value).orElse(""));
        seen.add(copy.language().value());
        seen.add(PlainWords.of(copy.headline()));
        seen.add(time(copy.published()));
        seen.add(copy.authors().stream().map(PlainWords::of).toList());
        seen.add(story(passages));
        seen.add(pictures(passages));
        return ContentId.hash(new String(MessageJson.write(seen), StandardCharsets.UTF_8));
    }

    private static String story(List<Passage> passages) {
        return passages.stream()
                .filter(passage -> passage.kind() != BlockKind.HEADLINE && !passage.isOfPicture())
                .map(Passage::plain)
                .collect(Collectors.joining(" "));
    }

    private static List<String> pictures(List<Passage> passages) {
        return passages.stream()
                .filter(Passage::isOfPicture)
                .map(Passage::plain)
                .sorted()
                .toList();
    }

    private static List<String> time(Optional<ReportedTime> time) {
        return time.filter(known -> !known.basis().equals(FROM_PRINTING))
                .map(known -> List.of(moment(known.value()), known.zone().orElse("")))
                .orElse(List.of());
    }

    /** One moment in one spelling, whatever its offset. */
    private static String moment(String value) {
        try {
            return OffsetDateTime.parse(value).toInstant().toString();
        } catch (DateTimeException e) {
            return value;
        }
    }
}
