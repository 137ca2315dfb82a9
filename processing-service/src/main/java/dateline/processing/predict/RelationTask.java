package dateline.processing.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.contracts.Event.Status;
import dateline.processing.event.Coding.Told;
import dateline.processing.event.Coding.Words;
import dateline.processing.event.LooseCoding;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Task {@code events_relation}: what a given source does to a given target. There is always an answer. */
final class RelationTask {

    private static final Set<String> BAD = Set.of("ASSAULT", "COERCE", "SANCTION", "MOBILIZE", "THREATEN", "REJECT");
    // "claims that the rebels are …", "has alleged the mayor took …"
    private static final Pattern CLAIMS = Pattern.compile(
            "(?i)\\W+(?:\\w+ ){0,3}(?:claim|alleg|charg|suspect|insinuat)(?:e?s|e?d|ing|e)?(?: that)?(?: the)? ");

    private final ReadCase.Reader reader;
    private final LooseCoding loose = new LooseCoding();

    RelationTask(ReadCase.Reader reader) {
        this.reader = reader;
    }

    void answer(String id, JsonNode input, ObjectNode prediction) {
        String marked = input.path("marked").asText();
        Range source = Range.of(marked, "s");
        Range target = Range.of(marked, "t");
        String text = marked.replaceAll("</?[st]>", "");
        ReadCase read = reader.readWords(text);
        String root = faulted(read, source, target)
                .or(() -> told(read, source, target))
                .orElse(Roots.DEFAULT);
        prediction.put("root", root).put("quad", Roots.quad(root));
    }

    /** To tell of somebody's bad deed is to accuse him of it. */
    private static Optional<String> faulted(ReadCase read, Range source, Range target) {
        boolean deed = read.told().stream()
                .anyMatch(each -> BAD.contains(each.type())
                        && each.status() == Status.CLAIMED
                        && source.touches(each.tellers())
                        && target.touches(each.actors()));
        String between =
                source.end() < target.start() ? read.article().text().substring(source.end(), target.start()) : "";
        return deed || CLAIMS.matcher(between).matches() ? Optional.of("ACCUSE") : Optional.empty();
    }

    private Optional<String> told(ReadCase read, Range source, Range target) {
        return read.told().stream()
                .max(Comparator.comparingDouble(each -> fit(each, source, target)))
                .filter(each -> fit(each, source, target) > 0)
                .map(each -> Roots.of(each.stance()))
                .or(() -> loose.typeOf(
                                read.text(),
                                Math.min(source.end(), target.end()),
                                Math.max(source.start(), target.start()))
                        .map(Roots::of));
    }

    private static double fit(Told told, Range source, Range target) {
        double fit = told.weight() * 0.4;
        boolean fromSource = source.touches(told.actors());
        boolean toTarget = target.touches(told.recipients());
        fit += fromSource ? 5 : told.actors().isEmpty() ? 0 : -3;
        fit += toTarget ? 5 : target.holds(told.recipients()) ? 2 : 0;
        fit += !fromSource && target.touches(told.actors()) ? -1 : 0;
        return fit;
    }

    /** Between two marks, in the text without marks. */
    private record Range(int start, int end) {
        static Range of(String marked, String mark) {
            int open = marked.indexOf("<" + mark + ">");
            int close = marked.indexOf("</" + mark + ">");
            if (open < 0 || close < 0) {
                return new Range(0, 0);
            }
            int before = marked.substring(0, open).replaceAll("</?[st]>", "").length();
            int length =
                    marked.substring(open, close).replaceAll("</?[st]>", "").length();
            return new Range(before, before + length);
        }

        boolean touches(List<Words> words) {
            return words.stream().anyMatch(each -> each.start() < end && each.end() > start);
        }

        /** Whether the target stands shortly behind: "the embassy of" the target. */
        boolean holds(List<Words> words) {
            return words.stream().anyMatch(each -> Optional.of(start - each.end())
                    .filter(gap -> gap >= 0 && gap < 25)
                    .isPresent());
        }
    }
}
