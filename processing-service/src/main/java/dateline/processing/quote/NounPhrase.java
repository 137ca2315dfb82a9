package dateline.processing.quote;

import dateline.language.Token;
import dateline.processing.article.Paragraph;
import java.util.Set;

/**
 * Words that name somebody or something: "the Interior Ministry", "a spokesman for the port".
 *
 * @param from its first word in the paragraph
 * @param to after its last word
 */
record NounPhrase(int from, int to) {

    private static final Set<String> BINDING = Set.of(
            "of", "for", "at", "from", "in", "across", "near", "around", "outside", "with", "under", "against", "to",
            "on", "by");
    private static final Set<String> BINDING_CLOSELY = Set.of("of", "for", "at");
    private static final Set<String> BINDING_ONWARD = Set.of("of", "for", "at", "from");
    private static final Set<String> OCCASIONS = Set.of(
            "statement",
            "interview",
            "news",
            "conference",
            "briefing",
            "speech",
            "letter",
            "post",
            "email",
            "phone",
            "court",
            "report",
            "message",
            "call",
            "meeting");
    private static final Set<String> COURTESIES = Set.of("mr.", "mr", "mrs.", "mrs", "ms.", "ms", "miss", "dr.", "dr");
    private static final Set<String> ALONE =
            Set.of("some", "many", "others", "both", "several", "few", "one", "all", "most", "another");
    private static final String[] INNER = {"NN", "JJ", "CD", "POS", "HYPH", "AFX", "ADD", "FW"};

    /** The noun phrase whose last word is this one; {@code null} if no noun phrase can end there. */
    static NounPhrase endingAt(Paragraph p, int last) {
        return endingAt(p, last, BINDING);
    }

    /** The same, without what stands before "in", "from" and the like: in "an appeal from Berg, who …" it is Berg who. */
    static NounPhrase closelyEndingAt(Paragraph p, int last) {
        return endingAt(p, last, BINDING_CLOSELY);
    }

    private static NounPhrase endingAt(Paragraph p, int last, Set<String> binding) {
        int floor = last < 0 ? 0 : p.sentenceStart(last);
        if (last < 0 || p.isQuoted(last) || !canEnd(p, last)) {
            return null;
        }
        if (p.is(last, "PRP") && !p.is(last, "PRP$") && !p.lower(last - 1).equals("of")) {
            return new NounPhrase(last, last + 1);
        }
        int from = last;
        boolean determined = false;
        for (int k = last - 1; k >= floor && !p.isQuoted(k) && !isDash(p, k) && !isSeam(p, k); k--) {
            boolean binds = binding.contains(p.lower(k))
                    && k - 1 >= floor
                    && p.isNoun(k - 1)
                    && !p.isCalendar(k - 1)
                    && !p.isDay(k + 1);
            boolean joins = p.is(k, "CC") && k - 1 >= floor && p.is(k - 1, "NNP") && p.is(from, "NNP");
            boolean some = p.lower(k).equals("of")
                    && k - 1 >= floor
                    && (p.is(k - 1, "CD", "DT") || ALONE.contains(p.lower(k - 1)));
            if (k - 2 >= floor && isDescribedBehind(p, k)) {
                k -= 2;
                from = k;
                determined = false;
                continue;
            }
            if (!determined
                    && (p.is(k, INNER)
                            || isHyphen(p, k)
                            || p.word(k).equals("&")
                            || isModifier(p, k)
                            || isPossessive(p, k))) {
                from = k;
            } else if (!determined && p.is(k, "DT", "PDT", "PRP$", "WP$")) {
                from = k;
                determined = true;
            } else if (binds || joins || some) {
                from = k - 1;
                k--;
                determined = false;
            } else {
                break;
            }
        }
        while (from < last && (p.isCalendar(from) || p.is(from, "POS", "HYPH"))) {
            from++;
        }
        return new NounPhrase(from, last + 1);
    }

    /** "people familiar with the talks", "aides to the governor" */
    private static boolean isDescribedBehind(Paragraph p, int k) {
        boolean described = p.is(k, "IN", "TO") && p.is(k - 1, "JJ", "VBN", "VBD") && p.isNoun(k - 2);
        return described
                && Set.of("familiar", "briefed", "close", "involved", "opposed", "loyal", "allied")
                        .contains(p.lower(k - 1));
    }

    /** Between "the afternoon" and "Mr. Berg" another phrase begins. */
    private static boolean isSeam(Paragraph p, int k) {
        boolean common = p.isNoun(k) && !p.is(k, "NNP");
        boolean titled = COURTESIES.contains(p.lower(k + 1));
        return common
                && p.is(k + 1, "NNP")
                && ((titled && !isPerson(p, k))
                        || p.isCalendar(k)
                        || OCCASIONS.contains(p.lower(k))
                        || p.lower(k).equals("address"));
    }

    /** "ecologist Dr. Berg" is one. */
    private static boolean isPerson(Paragraph p, int k) {
        return Speakers.isPerson(p.lemma(k))
                || Offices.isOffice(p.lemma(k))
                || p.lemma(k).endsWith("ist");
    }

    private static boolean isDash(Paragraph p, int k) {
        boolean spaced = p.word(k).equals("-")
                && k > 0
                && p.token(k - 1).end() < p.token(k).start();
        return spaced || Set.of("—", "–", "--").contains(p.word(k));
    }

    /** The noun phrase whose first word is this one; {@code null} if none can begin there. */
    static NounPhrase startingAt(Paragraph p, int first) {
        if (first >= p.size() || p.isQuoted(first)) {
            return null;
        }
        int end = p.sentenceEnd(first);
        if (p.is(first, "PRP") && !p.is(first, "PRP$")) {
            return new NounPhrase(first, first + 1);
        }
        int to = first;
        for (int k = first; k < end && !p.isQuoted(k); k++) {
            boolean binds = k > first
                    && BINDING_ONWARD.contains(p.lower(k))
                    && p.is(k + 1, "DT", "NN", "JJ", "PRP$")
                    && !OCCASIONS.contains(p.lower(k + 1))
                    && !OCCASIONS.contains(p.lower(k + 2))
                    && !p.isCalendar(k + 1);
            boolean joins = k > first && p.lower(k).equals("and") && p.is(k - 1, "NNP") && p.is(k + 1, "NNP");
            if (k > first && p.is(k, "DT") && p.isNoun(k - 1)) {
                break; // "The Register this week"
            }
            if (p.is(k, INNER)
                    || isHyphen(p, k)
                    || p.is(k, "DT", "PDT", "PRP$")
                    || isModifier(p, k)
                    || p.word(k).equals("&")) {
                to = k + 1;
            } else if (!binds && !joins) {
                break;
            }
        }
        while (to > first && p.isCalendar(to - 1)) {
            to--;
        }
        return to > first && canEnd(p, to - 1) ? new NounPhrase(first, to) : null;
    }

    /** The apostrophe of "the insurers’ association", which the tagger takes for a quotation mark. */
    private static boolean isPossessive(Paragraph p, int k) {
        return (p.word(k).equals("’") || p.word(k).equals("'")) && p.word(k - 1).endsWith("s");
    }

    /** The hyphen inside "Yu-jin", which the tagger may take for a dash. */
    private static boolean isHyphen(Paragraph p, int k) {
        return p.word(k).equals("-")
                && k > 0
                && k + 1 < p.size()
                && p.token(k).start() == p.token(k - 1).end()
                && p.token(k).end() == p.token(k + 1).start();
    }

    private static boolean isModifier(Paragraph p, int k) {
        boolean lead = p.lower(k).equals("lead") && p.is(k + 1, "NN"); // "said lead author Ada Berg"
        return lead
                || p.is(k, "VBN", "VBG") && p.is(k + 1, "NN", "JJ") && (p.is(k - 1, "DT", "JJ", "HYPH", "PRP$", "POS"));
    }

    private static boolean canEnd(Paragraph p, int last) {
        return p.isNoun(last)
                || p.is(last, "PRP", "FW")
                || ALONE.contains(p.lower(last))
                || (p.is(last, "CD")
                        && p.is(last - 1, "DT")
                        && p.lower(last - 2).equals("of")) // "one of the four"
                || (p.is(last, "JJ", "VBN") && p.is(last - 1, "DT"))
                || (p.is(last, "JJ") && isHyphen(p, last - 1)) // "the auditor-general"
                || (p.is(last, "JJ")
                        && p.isNoun(last - 1)
                        && Speakers.isPerson(p.lemma(last))); // "the elections chief"
    }

    /** In "the diocese shows" the last word is a verb. */
    NounPhrase withoutLast() {
        return new NounPhrase(from, to - 1);
    }

    /** Whether all it says is when: "Monday", "last week". */
    boolean isTime(Paragraph p) {
        boolean often = p.lower(to - 1).equals("times") && p.is(to - 2, "CD"); // "a post viewed 2,000 times"
        return often || p.isCalendar(to - 1);
    }

    /** "Berg and Ito" */
    boolean joinsSeveral(Paragraph p) {
        for (int i = from + 1; i < to - 1; i++) {
            // "the Ministry of Health and Welfare" is one
            if (p.is(i, "CC") && !p.word(i).equals("&") && p.token(i).name() == Token.NameKind.NONE) {
                return true;
            }
        }
        return false;
    }

    /** The noun that the rest of it is about: "spokesman" in "a spokesman for the ministry". */
    int head(Paragraph p) {
        for (int i = from + 1; i < to; i++) {
            if (p.is(i, "IN") && p.isNoun(i - 1)) {
                return i - 1;
            }
        }
        return to - 1;
    }
}
