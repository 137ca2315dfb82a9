package dateline.processing.quote;

import dateline.language.Token;
import dateline.processing.article.Paragraph;
import dateline.processing.wordlist.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Names that stand between commas behind words for the same: "the agency, NORA, said", and, read back from there, "A
 * storm agency" in the sentence before.
 */
final class Appositions {

    private static final Set<String> INSTITUTIONS =
            new HashSet<>(WordList.of(Appositions.class, "institution-words.txt"));
    private static final int LONGEST_NAME = 5;

    private final List<Paragraph> paragraphs;
    private final List<Named> named = new ArrayList<>();

    /** A noun with the name behind it. */
    record Named(Paragraph paragraph, int noun, int from, int to) {}

    Appositions(List<Paragraph> paragraphs) {
        this.paragraphs = List.copyOf(paragraphs);
        for (Paragraph p : paragraphs) {
            for (int i = 1; i < p.size(); i++) {
                if (p.lower(i - 1).equals("the") && p.is(i, "NN") && !p.isQuoted(i)) {
                    behind(p, i).ifPresent(named::add);
                }
            }
        }
    }

    /** Whether a word, in its dictionary form, means a body of people that speaks as one. */
    static boolean isInstitution(String lemma) {
        return INSTITUTIONS.contains(lemma);
    }

    /** The name between commas right behind a word for a person or an institution. */
    static Optional<Named> behind(Paragraph p, int noun) {
        boolean body = isInstitution(p.lemma(noun));
        return body || Speakers.isPerson(p.lemma(noun)) ? behind(p, noun, noun, body) : Optional.empty();
    }

    /** The name of a person between commas behind a longer phrase: "the head of security, Tom Ashe, said". */
    static Optional<Named> behind(Paragraph p, NounPhrase phrase) {
        return behind(p, phrase.head(p), phrase.to() - 1, false)
                .filter(name -> name.to() - name.from() > 1 && p.word(name.to()).equals(","));
    }

    private static Optional<Named> behind(Paragraph p, int noun, int last, boolean body) {
        if (!p.word(last + 1).equals(",")) {
            return Optional.empty();
        }
        int from = last + 2;
        int to = from;
        while (to < p.size() && to - from < LONGEST_NAME && isName(p, from, to, body)) {
            to++;
        }
        boolean closed = p.word(to).matches("[,.]");
        return to > from && closed ? Optional.of(new Named(p, noun, from, to)) : Optional.empty();
    }

    private static boolean isName(Paragraph p, int from, int i, boolean body) {
        Token.NameKind kind = p.token(i).name();
        boolean capital = Character.isUpperCase(p.word(i).charAt(0));
        boolean proper = p.is(i, "NNP") || (capital && p.is(i, "NN"));
        boolean goesOn = i > from && (p.is(i, "HYPH") || (body && p.is(i, "CD")));
        boolean initials = p.word(i).matches("\\p{Lu}{3,}");
        boolean ofBody = initials || kind == Token.NameKind.NONE || kind == Token.NameKind.ORGANISATION;
        return (proper || goesOn) && (!body || ofBody) && !p.isCalendar(i);
    }

    /**
     * The name of whom a phrase means that has none: the one apposed further on to "the" and the same noun, with no
     * other of that noun in between.
     */
    Optional<Named> of(Paragraph p, NounPhrase phrase) {
        int head = phrase.head(p);
        if (!p.is(head, "NN") || p.is(head, "NNS", "NNP")) {
            return Optional.empty();
        }
        List<Named> same = named.stream()
                .filter(each -> each.paragraph().lemma(each.noun()).equals(p.lemma(head)))
                .filter(each -> each.paragraph().token(each.noun()).start()
                        >= p.token(head).start())
                .toList();
        return same.size() == 1 && isOnlyOne(p, head, same.get(0)) ? Optional.of(same.get(0)) : Optional.empty();
    }

    private boolean isOnlyOne(Paragraph p, int head, Named apposed) {
        int start = p.token(head).end();
        int end = apposed.paragraph().token(apposed.noun()).start();
        return paragraphs.stream().noneMatch(each -> {
            for (int i = 0; i < each.size(); i++) {
                int at = each.token(i).start();
                boolean between = at >= start && at < end && each.lemma(i).equals(p.lemma(head));
                if (between && each.is(i, "NN") && !each.lower(i - 1).equals("the")) {
                    return true;
                }
            }
            return false;
        });
    }
}
