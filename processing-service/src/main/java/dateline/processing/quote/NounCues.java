package dateline.processing.quote;

import dateline.processing.article.Paragraph;
import java.util.Optional;
import java.util.Set;

/** Reads what nouns and adjectives tell of what people say and think. */
final class NounCues {

    // "made the claim", "voiced concern": the verb says little, the noun says what
    private static final Set<String> SUPPORTING = Set.of(
            "make",
            "have",
            "express",
            "voice",
            "issue",
            "raise",
            "share",
            "repeat",
            "reiterate",
            "give",
            "offer",
            "release",
            "send",
            "take",
            "hold",
            "deliver",
            "hear",
            "announce",
            "post",
            "draw",
            "abandon",
            "drop");

    private NounCues() {}

    /** "Berg is confident that": somebody is what the adjective says. */
    static Optional<Report> adjective(Paragraph p, int i, CueWord cue) {
        int copula = i - 1;
        while (p.is(copula, "RB", "JJR") && !p.isFinite(copula)) {
            copula--;
        }
        boolean told = Set.of("be", "seem", "remain", "feel", "become", "sound", "appear", "’s", "'s", "’re")
                .contains(p.lemma(copula));
        if (!told) {
            return Optional.empty();
        }
        Optional<Complement> complement = Complement.behind(p, i + 1, cue, Clauses.endOfWords(p, i));
        Optional<NounPhrase> source =
                Subjects.of(p, copula).filter(each -> !Reports.NOBODY.contains(p.lower(each.from())));
        return source.isEmpty()
                ? Optional.empty()
                : complement.flatMap(
                        what -> Report.of(p, i, what, cue, source, !Cues.isNegated(p, i), "subject of the verb"));
    }

    /** "Berg’s claim that", "a vow to": the noun tells that something is said. */
    static Optional<Report> noun(Paragraph p, int i, CueWord cue) {
        Optional<Complement> complement = Complement.behind(p, i + 1, cue, Clauses.endOfWords(p, i));
        if (complement.isEmpty() || isToldOf(p, i)) {
            return Optional.empty();
        }
        Optional<NounPhrase> source = owner(p, i).or(() -> supported(p, i)).or(() -> among(p, i));
        boolean plain = complement.get().isClause() && !isApposed(p, i);
        boolean relative = complement.get().frame().equals("that")
                && !p.is(complement.get().from(), "IN");
        return !relative && (source.isPresent() || plain)
                ? Report.of(p, i, complement.get(), cue, source, source.isPresent(), "named with the noun")
                : Optional.empty();
    }

    /** ", a claim that Berg disputes": what stands before is the claim. */
    private static boolean isApposed(Paragraph p, int noun) {
        int i = noun - 1;
        while (p.is(i, "JJ")) {
            i--;
        }
        return p.is(i, "DT") && p.word(i - 1).equals(",");
    }

    /** In "rejected the claim that" the verb tells what becomes of the claim. */
    private static boolean isToldOf(Paragraph p, int noun) {
        int i = noun - 1;
        while (p.is(i, "JJ", "DT", "CD", "RB")) {
            i--;
        }
        return CueWord.verb(p, i)
                .filter(cue -> cue.takes("np") || cue.takes("thing"))
                .isPresent();
    }

    /** "her claim", "Berg’s claim" */
    private static Optional<NounPhrase> owner(Paragraph p, int noun) {
        int i = noun - 1;
        while (p.is(i, "JJ", "NN", "CD", "VBN") && !p.is(i, "NNP") && i > noun - 4) {
            i--;
        }
        if (p.is(i, "PRP$")) {
            return Optional.of(new NounPhrase(i, i + 1));
        }
        return p.is(i, "POS") || p.lower(i).matches("[’']s?")
                ? Optional.ofNullable(NounPhrase.endingAt(p, i - 1))
                : Optional.empty();
    }

    /** "a sense among senators that" */
    private static Optional<NounPhrase> among(Paragraph p, int noun) {
        return p.lower(noun + 1).equals("among")
                ? Optional.ofNullable(NounPhrase.startingAt(p, noun + 2))
                : Optional.empty();
    }

    /** In "Berg voiced concern that" the one who has it is the subject. */
    static Optional<NounPhrase> supported(Paragraph p, int noun) {
        int i = noun - 1;
        while (p.is(i, "JJ", "DT", "CD", "RB", "NN") && i > noun - 5) {
            i--;
        }
        return p.is(i, "VB") && SUPPORTING.contains(p.lemma(i)) && !Cues.isPassive(p, i)
                ? Subjects.of(p, i)
                : Optional.empty();
    }
}
