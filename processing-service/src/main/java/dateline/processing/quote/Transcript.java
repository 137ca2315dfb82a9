package dateline.processing.quote;

import dateline.contracts.AnalysisMessage.Entity;
import dateline.contracts.AnalysisMessage.Speaker;
import dateline.contracts.ArticleMessage.BlockKind;
import dateline.processing.article.Paragraph;
import dateline.processing.article.QuoteMarks.Quoted;
import dateline.processing.wordlist.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * The turns of an interview or a hearing, each told by a label before it: "BERG: We knew. …", "Q: … A: …". A turn is one
 * utterance, over its paragraphs until the next label. What the outlet asks is the writer's own.
 *
 * @param turns what is spoken, as if it stood between marks
 * @param named whom the label means with which a paragraph begins, by the place of the paragraph
 * @param asked who gives the answers that have no name before them; empty if that is not plain
 */
record Transcript(List<Quoted> turns, Map<Integer, Entity> named, Optional<Entity> asked) {

    private static final int LONGEST_LABEL = 5;
    private static final Map<String, Voice> LABELS = new HashMap<>();

    static {
        for (String line : WordList.of(Transcript.class, "labels.txt")) {
            String[] parts = line.split("\\|");
            LABELS.put(parts[1].strip(), Voice.valueOf(parts[0].strip().toUpperCase(Locale.ROOT)));
        }
    }

    private enum Voice {
        ASKS,
        ANSWERS,
        /** Somebody whom the article names, or an office. */
        NAMED,
        /** In capitals, and known to nobody: a speaker if the others are. */
        CAPITALS,
        NOBODY
    }

    /** The words before the colon of a paragraph, up to the word at {@code colon}. */
    private record Label(Voice voice, String words, int colon, boolean capitals, Optional<Entity> person) {}

    static Transcript of(List<Paragraph> paragraphs, Cast cast) {
        Map<Paragraph, Label> labels = new LinkedHashMap<>();
        paragraphs.forEach(p -> label(p, cast).ifPresent(label -> labels.put(p, label)));
        if (!isOne(List.copyOf(labels.values()))) {
            return new Transcript(List.of(), Map.of(), Optional.empty());
        }
        Map<Integer, Entity> named = new HashMap<>();
        labels.forEach((p, label) -> label.person().ifPresent(each -> named.put(p.start(), each)));
        List<Entity> before =
                cast.peopleBetween(0, labels.keySet().iterator().next().start());
        return new Transcript(
                turns(paragraphs, labels), named, before.size() == 1 ? Optional.of(before.get(0)) : Optional.empty());
    }

    /** Whom the label right before words means; empty if none stands there, or the words of the label must tell. */
    Optional<Speaker> speaker(Paragraph p, Utterance utterance, Speakers speakers) {
        int colon = p.at(utterance.first().open()) - 1;
        if (colon < 1 || turns.stream().noneMatch(each -> each == utterance.first())) {
            return Optional.empty();
        }
        NounPhrase label = new NounPhrase(0, colon);
        if (LABELS.get(p.lower(0)) != Voice.ANSWERS) {
            return Optional.ofNullable(named.get(p.start()))
                    .map(each -> speakers.labelled(p, label, each, "named by the label of the turn"));
        }
        return Optional.of(asked.map(each ->
                        speakers.labelled(p, label, each, "answers, the only person named before the questions"))
                .orElseGet(() -> Speaker.unknown("not one person alone is named before the questions")));
    }

    /** Questions with answers, or people by name; a list of people in small letters is none, unless one comes twice. */
    private static boolean isOne(List<Label> labels) {
        boolean asks = labels.stream().anyMatch(each -> each.voice() == Voice.ASKS);
        boolean answers = labels.stream().anyMatch(each -> each.voice() == Voice.ANSWERS);
        List<Label> named =
                labels.stream().filter(each -> each.voice() == Voice.NAMED).toList();
        boolean twice = named.stream().map(Label::words).distinct().count() < named.size();
        boolean several =
                labels.size() > 1; // "GREENOCK: A shed was sold" opens with the place, whatever that is taken for
        return several
                && (asks && (answers || !named.isEmpty())
                        || twice
                        || named.stream().anyMatch(Label::capitals));
    }

    private static List<Quoted> turns(List<Paragraph> paragraphs, Map<Paragraph, Label> labels) {
        List<Quoted> turns = new ArrayList<>();
        int last = labels.keySet().stream().mapToInt(paragraphs::indexOf).max().orElseThrow();
        boolean speaking = false;
        for (int i = 0; i <= last; i++) {
            Paragraph p = paragraphs.get(i);
            Label label = labels.get(p);
            if (label != null) {
                speaking = label.voice() != Voice.ASKS && label.voice() != Voice.NOBODY;
            } else {
                speaking &= isBlock(p) && !isWriters(p, labels);
            }
            if (speaking) {
                int from = p.token(label == null ? 0 : label.colon() + 1).start();
                int to = p.token(p.size() - 1).end();
                turns.add(new Quoted(from, from, to, to, label == null));
            }
        }
        return turns;
    }

    /** "[Laughter]", or a paragraph that tells of somebody who speaks. */
    private static boolean isWriters(Paragraph p, Map<Paragraph, Label> labels) {
        if (p.word(0).matches("[(\\[]|-LRB-|-LSB-") || p.isQuoted(0)) {
            return true;
        }
        List<String> names = labels.values().stream()
                .filter(each -> each.voice() == Voice.NAMED)
                .map(each -> each.words().substring(each.words().lastIndexOf(' ') + 1))
                .toList();
        for (int i = 0; i < p.size(); i++) {
            if (names.contains(p.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlock(Paragraph p) {
        return p.kind() == BlockKind.PARAGRAPH || p.kind() == BlockKind.LIST_ITEM;
    }

    private static Optional<Label> label(Paragraph p, Cast cast) {
        int colon = colon(p);
        boolean apart = isBlock(p)
                && colon > 0
                && colon + 1 < p.size()
                && p.token(colon).end() < p.token(colon + 1).start()
                && !p.isMark(colon + 1);
        if (!apart || !isSentence(p, colon + 1)) {
            return Optional.empty();
        }
        StringJoiner joined = new StringJoiner(" ");
        for (int i = 0; i < colon; i++) {
            joined.add(p.word(i));
        }
        String words = joined.toString();
        boolean capitals = words.length() > 1 && words.equals(words.toUpperCase(Locale.ROOT));
        Optional<Entity> person = cast.personCalled(words).or(() -> cast.personCalled(p.word(colon - 1)));
        return voice(p, colon, person.isPresent(), capitals)
                .map(voice -> new Label(voice, words.toLowerCase(Locale.ROOT), colon, capitals, person));
    }

    private static int colon(Paragraph p) {
        for (int i = 0; i <= Math.min(LONGEST_LABEL, p.size() - 1); i++) {
            if (p.word(i).equals(":")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSentence(Paragraph p, int from) {
        char first = p.word(from).charAt(0);
        return (Character.isUpperCase(first) || Character.isDigit(first) || "…[$£€".indexOf(first) >= 0)
                && p.word(p.size() - 1).matches("[.?!…—”’\"]|\\.\\.\\.|''|\\?!");
    }

    private static Optional<Voice> voice(Paragraph p, int colon, boolean person, boolean capitals) {
        Voice listed = LABELS.get(p.lower(0));
        if (listed == Voice.NOBODY || (listed != null && colon == 1)) {
            return Optional.of(listed);
        }
        String last = p.lower(colon - 1);
        if (person || (capitals && (Speakers.isPerson(last) || Offices.isOffice(last)))) {
            return Optional.of(Voice.NAMED);
        }
        return capitals ? Optional.of(Voice.CAPITALS) : Optional.empty();
    }
}
