package dateline.processing.event;

import dateline.contracts.AnalysisMessage.PlaceMention;
import dateline.language.Token.NameKind;
import dateline.processing.actor.Sectors;
import dateline.processing.article.Article;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Says whether the name of a place tells where a deed was done, by how it stands in the sentence. */
final class Locating {

    static final Set<String> STANDING = Set.of("in", "at", "near", "outside", "off", "around", "above", "inside");

    private static final Lexicon LEXICON = Lexicon.standard();
    private static final Set<String> BEARINGS = Set.of("near", "outside", "off", "from", "on");
    // those to whom it is done are named by the town they are of
    private static final Set<String> ORIGINS = Set.of("arrest", "convict");
    private static final Set<String> CHARGING = Set.of("for", "of", "over");
    private static final Set<String> LOCATING = Set.of(
            "in",
            "at",
            "near",
            "outside",
            "around",
            "across",
            "throughout",
            "inside",
            "along",
            "to",
            "into",
            "on",
            "over",
            "from",
            "through",
            "above",
            "off");

    private final Article article;
    private final List<PlaceMention> literal;

    /** @param literal the mentions that are a known place */
    Locating(Article article, List<PlaceMention> literal) {
        this.article = article;
        this.literal = literal;
    }

    /** "in Port Arrow" tells where, "Port Arrow's mayor" does not. */
    boolean is(Tree tree, int word, Reading reading) {
        if (reading.actors().contains(word)) {
            return false;
        }
        int top = word;
        while (tree.governor(top) >= 0
                && (tree.hasRelation(top, "compound", "flat", "appos", "conj")
                        || UnknownPlaces.isNameOfSettlement(tree, top)
                        || tree.hasRelation(top, "nmod:poss") && isQuarter(tree, tree.governor(top)))) {
            top = tree.governor(top);
        }
        String preposition = tree.preposition(top);
        if (isSeat(tree, tree.governor(top)) || isOfSource(tree, top) || isOfCrime(tree, word, reading)) {
            return false;
        }
        // "driven out of the town"
        String last = preposition.equals("out_of") ? "from" : preposition.substring(preposition.lastIndexOf('_') + 1);
        int above = tree.governor(top);
        boolean home = last.equals("from") && tree.isNoun(above) && above != reading.deed();
        if (home || last.equals("from") && reading.type().equals("CONSULT")) {
            // "a tourist from Norland"
            return false;
        }
        if (last.equals("from") && !preposition.equals("out_of") && isOrigin(tree, top, reading)) {
            return false;
        }
        int before = tree.child(top, "case") - 1;
        if (preposition.equals("to") && before >= 0 && LEXICON.list("seated").contains(tree.lemma(before))) {
            // "called home its ambassador to Norland"
            return false;
        }
        // "the road to Port Arrow" tells where it leads
        if (Set.of("to", "from").contains(last)
                && before >= 0
                && LEXICON.list("ways").contains(tree.lemma(before))) {
            return STANDING.contains(tree.preposition(before))
                    || tree.preposition(before).equals("on");
        }
        // "sanctions on Norland officials", "jailed a former Port Arrow sheriff" do not tell where
        boolean theirs = top != word
                && !LOCATING.contains(last)
                && (isCountry(tree, word) || isPerson(tree, top) || isTitled(tree, top, reading));
        if (LOCATING.contains(last)) {
            return !isBearing(tree, top, last);
        }
        // "in Port Arrow the minister praised Lund": who is praised is no place
        boolean whom = Ontology.isWords(reading.type())
                && (above == reading.deed() || reading.recipients().contains(top));
        // "ordered Fairway to pay": who has to do it is a firm
        boolean told = tree.hasRelation(top, "obj") && tree.child(above, "xcomp") > top && above == reading.deed();
        return !theirs
                && !whom
                && !told
                && (reading.recipients().contains(top) || tree.hasRelation(top, "obj", "nsubj:pass"));
    }

    /** "arrested six fishermen from Port Arrow", "flew in 120 soldiers from Port Arrow": where they are at home was not where it was done. */
    private static boolean isOrigin(Tree tree, int word, Reading reading) {
        int before = tree.child(word, "case") - 1;
        boolean people = before >= 0 && tree.is(before, "NN") && isPerson(tree, before);
        boolean done =
                ORIGINS.contains(reading.mode().orElse("")) || reading.type().equals("ASSAULT");
        return people && done || reading.type().equals("MOBILIZE");
    }

    /** "sentenced the former Port Arrow governor Ann Berg"; but a mayor who is shot is shot in his town. */
    private static boolean isTitled(Tree tree, int noun, Reading reading) {
        return tree.token(noun).name() == NameKind.PERSON && !reading.type().equals("ASSAULT");
    }

    /** "the government in Port Arrow sent troops": where it sits is not where it is done. */
    private static boolean isSeat(Tree tree, int noun) {
        return noun >= 0
                && tree.hasRelation(noun, "nsubj")
                && LEXICON.list("seated").contains(tree.lemma(noun));
    }

    /** "in Port Arrow, a town near Lund": near what a place lies is not where it was. */
    private static boolean isBearing(Tree tree, int word, String preposition) {
        int town = tree.governor(word);
        return BEARINGS.contains(preposition)
                && tree.hasRelation(word, "nmod")
                && tree.hasRelation(town, "appos")
                && tree.is(tree.governor(town), "NNP");
    }

    /** "jailed for killing six in Port Arrow", "convicted of burning a hostel in Lund": the court need not be there. */
    private static boolean isOfCrime(Tree tree, int word, Reading reading) {
        return reading.mode().filter("convict"::equals).isPresent()
                && IntStream.range(reading.trigger(), word - 1)
                        .anyMatch(i -> CHARGING.contains(tree.lower(i)) && tree.is(i + 1, "VBG"));
    }

    /** "ordered the seizure of a villa in Port Arrow and barred him": where a thing lies is not where the rest was done. */
    boolean isOfProperty(Tree tree, int word) {
        return LEXICON.list("property").contains(tree.lemma(Math.max(0, tree.governor(word))));
    }

    /** "according to a monitoring group in Port Arrow": where those sit who say so. */
    private static boolean isOfSource(Tree tree, int word) {
        for (int at = word; tree.isNoun(at); at = tree.governor(at)) {
            if (tree.preposition(at).startsWith("according")) {
                return true;
            }
        }
        return false;
    }

    /** "in Port Arrow's Chinatown", "at Port Arrow's fish market" */
    private static boolean isQuarter(Tree tree, int word) {
        return tree.is(word, "NNP") && tree.token(word).name() == NameKind.LOCATION
                || LEXICON.list("quarters").contains(tree.lower(word));
    }

    private static boolean isPerson(Tree tree, int noun) {
        return Sectors.ofHead(tree.lemma(noun)).isPresent()
                && !LEXICON.list("buildings").contains(tree.lemma(noun));
    }

    private boolean isCountry(Tree tree, int word) {
        return literal.stream()
                .filter(each -> tree.wordAt(
                                article.text().offsetByCodePoints(0, each.span().end()))
                        == word)
                .anyMatch(each -> each.place().orElseThrow().feature().equals("country"));
    }
}
