package dateline.processing.event;

import dateline.contracts.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells whether words take a deed as known: "the march", "the deal was signed", "the talks, hosted by Norland". */
final class Recalling {

    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");

    // "put his name to the text"
    private static final Set<String> PAPERS = Set.of("text", "document", "paper");
    private static final Set<String> DURING = Set.of("in", "during", "at");
    private static final Set<String> OCCASIONS = Set.of("CONSULT", "PROTEST");
    private static final Set<String> TO_ALL = Set.of("tell", "address");

    private Recalling() {}

    static boolean is(Tree tree, Reading reading) {
        int word = reading.trigger();
        if (tree.isNoun(word)) {
            return isDefinite(tree, word);
        }
        List<Integer> nouns = new ArrayList<>(tree.children(word, "obj", "nsubj:pass", "obl"));
        if (tree.hasRelation(word, "acl") && tree.is(word, "VBN")) {
            nouns.add(tree.governor(word));
        }
        return nouns.stream()
                .anyMatch(noun -> isDefinite(tree, noun)
                        && (reading.type().equals("AGREE") && PAPERS.contains(tree.lemma(noun))
                                || Lexicon.standard().ofNoun(tree.lemma(noun)).stream()
                                        .anyMatch(each -> each.type().equals(reading.type()))));
    }

    /**
     * "was shot dead in the raid": the deed told before of which this one is a part.
     *
     * @param told what was told before, in its order
     */
    static Optional<Event> whole(Tree tree, Reading reading, List<Event> told) {
        for (int noun : tree.children(reading.deed(), "obl", "nmod", "nsubj")) {
            boolean during = DURING.contains(tree.preposition(noun)) || tree.hasRelation(noun, "nsubj");
            if (isDefinite(tree, noun) && during) {
                Set<String> types = Lexicon.standard().ofNoun(tree.lemma(noun)).stream()
                        .map(Entry::type)
                        .filter(Ontology::isHostileDeed)
                        .collect(Collectors.toSet());
                if (types.contains("ASSAULT")) {
                    // a kidnapping may be told as a seizure and recalled as a raid
                    types.add("COERCE");
                }
                Optional<Event> whole = told.reversed().stream()
                        .filter(each -> types.contains(each.type()))
                        .filter(each -> each.place().place().isPresent())
                        .findFirst();
                if (whole.isPresent()) {
                    return whole;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * "told the conference that …", "accused them at the talks": the meeting or protest told before at which it was said.
     *
     * @param told what was told before, in its order
     */
    static Optional<Event> occasion(Tree tree, Reading reading, List<Event> told) {
        if (!Ontology.isWords(reading.type())) {
            return Optional.empty();
        }
        return tree.children(reading.deed(), "obj", "iobj", "obl").stream()
                .filter(noun -> isDefinite(tree, noun))
                .filter(noun -> DURING.contains(tree.preposition(noun))
                        || tree.preposition(noun).isEmpty() && TO_ALL.contains(tree.lemma(reading.deed())))
                .flatMap(noun -> told.reversed().stream()
                        .filter(each -> OCCASIONS.contains(each.type()))
                        .filter(each -> isCalled(each, tree.lower(noun)))
                        .findFirst()
                        .stream())
                .findFirst();
    }

    private static boolean isCalled(Event event, String noun) {
        return event.evidence().stream()
                .anyMatch(each -> each.trigger().text().toLowerCase(Locale.ROOT).equals(noun));
    }

    private static boolean isDefinite(Tree tree, int noun) {
        return tree.hasChild(noun, POINTING, "det");
    }
}
