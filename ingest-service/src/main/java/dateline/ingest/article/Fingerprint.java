package dateline.ingest.article;

import dateline.contracts.ContentId;
import dateline.contracts.Known;
import dateline.contracts.MessageJson;
import dateline.contracts.ReportedTime;
import dateline.ingest.page.Copy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A hash of all that the readers of an article see. Two copies with one fingerprint are one revision.
 *
 * <p>Not in it: furniture, how a value was found, when the page was printed, and a day of publication that is only the
 * day of printing. The same story printed tomorrow is the same story.
 */
final class Fingerprint {

    private static final String FROM_PRINTING = "printed line";

    private Fingerprint() {}

    static String of(Copy copy) {
        List<Object> seen = new ArrayList<>();
        seen.add(copy.outlet().value());
        seen.add(copy.url().orElse(""));
        seen.add(copy.outletArticleId().orElse(""));
        seen.add(copy.section().map(Known::value).orElse(""));
        seen.add(copy.language().value());
        seen.add(copy.headline());
        seen.add(time(copy.published()));
        seen.add(time(copy.modified()));
        seen.add(copy.authors());
        seen.add(copy.dateline());
        seen.add(copy.keywords());
        seen.add(copy.text());
        seen.add(copy.blocks());
        seen.add(copy.captions());
        return ContentId.hash(new String(MessageJson.write(seen), StandardCharsets.UTF_8));
    }

    private static List<String> time(Optional<ReportedTime> time) {
        return time.filter(known -> !known.basis().equals(FROM_PRINTING))
                .map(known -> List.of(known.value(), known.zone().orElse("")))
                .orElse(List.of());
    }
}
