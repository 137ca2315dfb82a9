package dateline.processing.quote;

import dateline.contracts.AnalysisMessage.Entity;
import dateline.contracts.AnalysisMessage.EntityKind;
import dateline.language.Token.NameKind;
import dateline.processing.article.Paragraph;
import dateline.processing.wordlist.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the body that "the agency" or "the company" means: the one named before that is called so, or the only one that
 * may be. Where two may be, none is.
 */
final class Institutions {

    // one that is named with its own word is not meant by another: "the Interior Ministry" is no "union"
    private static final Set<String> OF_ANY_NAME =
            new HashSet<>(WordList.of(Institutions.class, "bodies-of-any-name.txt"));
    private static final Set<String> FIRMS = new HashSet<>(WordList.of(Institutions.class, "firm-words.txt"));
    // "the army" is the state's, whatever rebels call theirs
    private static final Set<String> OF_STATES =
            Set.of("army", "navy", "force", "government", "police", "opposition", "administration", "cabinet", "port");
    private static final Set<String> OF_PEOPLE = Set.of(
            "alliance",
            "federation",
            "association",
            "congress",
            "guild",
            "league",
            "network",
            "council",
            "movement",
            "trust",
            "foundation",
            "institute",
            "centre",
            "center",
            "society",
            "fund",
            "observatory",
            "union",
            "committee");
    private static final Map<String, Set<String>> ALSO_CALLED = Map.of(
            "union",
            Set.of("alliance", "federation", "association", "congress", "guild", "league"),
            "agency",
            Set.of(
                    "authority",
                    "administration",
                    "service",
                    "office",
                    "bureau",
                    "department",
                    "directorate",
                    "board",
                    "programme",
                    "program",
                    "fund",
                    "mission",
                    "organization",
                    "organisation"),
            "group",
            OF_PEOPLE,
            "organisation",
            OF_PEOPLE,
            "organization",
            OF_PEOPLE,
            "charity",
            OF_PEOPLE,
            "watchdog",
            OF_PEOPLE,
            "body",
            OF_PEOPLE);
    private static final int PARAGRAPHS_BACK = 2;

    private final Cast cast;
    private final List<Paragraph> paragraphs;

    Institutions(Cast cast, List<Paragraph> paragraphs) {
        this.cast = cast;
        this.paragraphs = List.copyOf(paragraphs);
    }

    /** The body that "the" and a noun for a body mean there; empty if none or several fit. */
    Optional<Entity> meantBy(Paragraph p, NounPhrase phrase) {
        int head = phrase.head(p);
        boolean firm = FIRMS.contains(p.lemma(head));
        boolean placed = true; // "the Norland company", "the Port Ann-based company", "the bearing maker"
        for (int i = phrase.from() + 1; i < head; i++) {
            boolean described =
                    firm && p.is(i, "NN", "JJ", "HYPH", "VBN") && !p.lower(i).matches("other|rival|same");
            placed &= p.token(i).name() == NameKind.LOCATION || described;
        }
        boolean plain = placed
                && phrase.to() == head + 1
                && p.lower(phrase.from()).equals("the")
                && p.is(head, "NN")
                && !p.is(head, "NNP", "NNS");
        String noun = p.lemma(head);
        if (!plain || OF_STATES.contains(noun) || !(Appositions.isInstitution(noun) || OF_ANY_NAME.contains(noun))) {
            return Optional.empty();
        }
        int at = p.token(head).start();
        List<Entity> called =
                named(0, at).stream().filter(each -> words(each).contains(noun)).toList();
        if (called.isEmpty()) {
            called = apposed(noun, at);
        }
        if (!called.isEmpty()) {
            return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
        }
        return OF_ANY_NAME.contains(noun) ? nearest(p, noun, at) : Optional.empty();
    }

    /** The only one of the paragraph, else of one before, that no other word for a body names. */
    private Optional<Entity> nearest(Paragraph p, String noun, int at) {
        int index = paragraphs.indexOf(p);
        for (int i = index; i >= 0 && i >= index - PARAGRAPHS_BACK; i--) {
            List<Entity> fitting = named(
                            paragraphs.get(i).start(),
                            Math.min(at, paragraphs.get(i).end()))
                    .stream()
                    .filter(each -> Stream.concat(words(each).stream(), beside(each).stream())
                            .noneMatch(word -> Appositions.isInstitution(word) && !mayBeCalled(word, noun)))
                    .toList();
            if (!fitting.isEmpty()) {
                return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether a body with this word in its name may be called so: the Seamen's Alliance is a union. */
    private static boolean mayBeCalled(String word, String noun) {
        return word.equals(noun)
                || (FIRMS.contains(word) && FIRMS.contains(noun))
                || ALSO_CALLED.getOrDefault(noun, Set.of()).contains(word);
    }

    /** Those that are named beside the noun: "the prison authority SNAI", "the Bright Path party". */
    private List<Entity> apposed(String noun, int end) {
        Set<Entity> bodies = new LinkedHashSet<>();
        for (Cast.Named each : cast.between(0, end)) {
            boolean called = paragraphs.stream()
                    .filter(p -> p.start() <= each.start() && each.start() < p.end())
                    .anyMatch(p -> p.lemma(p.at(each.start()) - 1).equals(noun)
                            || p.lemma(p.at(each.end())).equals(noun));
            if (called && each.entity().kind() == EntityKind.ORGANISATION) {
                bodies.add(each.entity());
            }
        }
        return new ArrayList<>(bodies);
    }

    /** The words right before and behind its names: "the Stoyka UNION" is no company. */
    private List<String> beside(Entity body) {
        return cast.between(0, Integer.MAX_VALUE).stream()
                .filter(each -> each.entity().equals(body))
                .flatMap(each -> paragraphs.stream()
                        .filter(p -> p.start() <= each.start() && each.start() < p.end())
                        .flatMap(p -> Stream.of(p.lemma(p.at(each.start()) - 1), p.lemma(p.at(each.end())))))
                .toList();
    }

    private List<Entity> named(int start, int end) {
        Set<Entity> bodies = new LinkedHashSet<>();
        for (Cast.Named each : cast.between(start, end)) {
            if (each.entity().kind() == EntityKind.ORGANISATION && !isInDateline(each)) {
                bodies.add(each.entity());
            }
        }
        return new ArrayList<>(bodies);
    }

    /** "ATHENS, Feb 19 (Aegean Wire) - ": whoever writes is not "the union". */
    private boolean isInDateline(Cast.Named body) {
        return paragraphs.stream()
                .filter(p -> p.start() <= body.start() && body.start() < p.end())
                .anyMatch(p -> p.word(p.at(body.start()) - 1).matches("\\(|-LRB-")
                        && p.word(p.at(body.end())).matches("\\)|-RRB-")
                        && p.word(p.at(body.end()) + 1).matches("[-–—]|--"));
    }

    private static List<String> words(Entity body) {
        return Arrays.asList(body.name().toLowerCase(Locale.ROOT).split("[ -]"));
    }
}
