package dateline.processing.actor;

import dateline.processing.article.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cuts a paragraph into noun phrases by the tags of its words, a name as one word. Syntax would cost fifty times as much. */
final class Phrases {

    private static final Set<String> SAYING =
            Set.of("estimates", "reports", "claims", "hopes", "fears", "forecasts", "projects", "notes");
    private static final Set<String> POSSESSIVE = Set.of("'s", "’s", "'", "’", "`s", "'S");

    private final Paragraph p;
    private final Name[] names;

    private Phrases(Paragraph p, Name[] names) {
        this.p = p;
        this.names = names;
    }

    static List<Phrase> of(Paragraph p, Name[] names) {
        return new Phrases(p, names).all();
    }

    private List<Phrase> all() {
        List<Phrase> phrases = new ArrayList<>();
        Phrase before = null;
        for (int i = 0; i < p.size(); ) {
            int begin = i;
            if (before != null && before.to() == i && isPossessive(i)) {
                begin = i + 1;
            }
            Optional<Phrase> owner = begin > i ? Optional.of(before) : Optional.empty();
            Phrase phrase = begin < p.size() ? at(begin, owner) : null;
            if (phrase == null) {
                before = null;
                i = begin + 1;
            } else {
                before = phrases.isEmpty() ? phrase : joined(phrases, phrase);
                phrases.add(before);
                i = phrase.to();
            }
        }
        return phrases;
    }

    /** "Secretary of State Ada Berg" and "President of Norland Ada Berg" are one phrase each. */
    private Phrase joined(List<Phrase> phrases, Phrase phrase) {
        Phrase office = phrases.get(phrases.size() - 1);
        boolean tied = phrase.start() == office.to() + 1 && Titles.TIES.contains(p.lower(office.to()));
        boolean of = p.lower(office.to()).equals("of");
        boolean titled = tied
                && (of && (isPortfolio(phrase) || endsWithPerson(phrase)) || isBehindPortfolio(phrase))
                && !office.isPlural()
                && Titles.endingAt(office, office.to())
                        .map(title -> title.word().what())
                        .filter(what ->
                                what == Sectors.What.OFFICE || what == Sectors.What.INSTITUTION && isPortfolio(phrase))
                        .isPresent();
        if (!titled) {
            return phrase;
        }
        phrases.remove(phrases.size() - 1);
        List<Name> inside = new ArrayList<>(office.names());
        inside.addAll(phrase.names());
        return new Phrase(p, office.from(), phrase.to(), inside, office.possessor());
    }

    private static boolean endsWithPerson(Phrase phrase) {
        return phrase.lastName()
                .filter(name -> name instanceof Name.Person
                        && name.from() > phrase.from()
                        && !phrase.p().is(name.from() - 1, "DT"))
                .isPresent();
    }

    /** "information Ada Berg" in "commissioner for information Ada Berg" */
    private boolean isBehindPortfolio(Phrase phrase) {
        return endsWithPerson(phrase)
                && Words.PORTFOLIOS.contains(
                        p.lower(phrase.lastName().orElseThrow().from() - 1));
    }

    /** "State" in "Secretary of State", "foreign affairs" in "minister of foreign affairs". */
    private boolean isPortfolio(Phrase phrase) {
        return phrase.lastName().isEmpty() && Words.PORTFOLIOS.contains(p.lower(phrase.head()));
    }

    private boolean isPossessive(int i) {
        boolean bare = p.word(i).length() == 1;
        return POSSESSIVE.contains(p.word(i)) && (bare ? p.word(i - 1).endsWith("s") : p.is(i, "POS"));
    }

    private Phrase at(int from, Optional<Phrase> possessor) {
        int end = p.sentenceEnd(from);
        List<Name> inside = new ArrayList<>();
        int noun = -1;
        int k = from;
        while (k < end) {
            if (names[k] != null && !isCalendar(k)) {
                inside.add(names[k]);
                k = names[k].to();
                noun = isAdjective(inside.get(inside.size() - 1)) ? noun : k - 1;
            } else if (p.isCalendar(k) || !goesOn(from, k, end)) {
                break;
            } else {
                noun = p.isNoun(k) || isSomebody(k) ? k : noun;
                k++;
            }
        }
        return phrase(from, noun, inside, possessor);
    }

    /** In "..., the finance ministry estimates." the verb is tagged as a noun. */
    private boolean isSaying(int from, int k) {
        boolean closes = p.word(from - 1).matches("[,”\"]") && p.word(k + 1).matches("[.]?");
        return closes
                && SAYING.contains(p.lower(k))
                && Sectors.ofHead(p.lower(k - 1))
                        .filter(word -> word.what() == Sectors.What.INSTITUTION)
                        .isPresent();
    }

    private boolean isCalendar(int k) {
        return names[k].to() == k + 1 && p.isCalendar(k);
    }

    /** "Kazakh" is no noun by itself, "Kazakhs" is. */
    private boolean isAdjective(Name name) {
        return name instanceof Name.Nation && p.is(name.to() - 1, "JJ");
    }

    private Phrase phrase(int from, int noun, List<Name> inside, Optional<Phrase> possessor) {
        if (noun > from && isSaying(from, noun)) {
            return phrase(from, noun - 1, inside, possessor);
        }
        if (noun >= 0) {
            List<Name> kept =
                    inside.stream().filter(name -> name.to() <= noun + 1).toList();
            return new Phrase(p, from, noun + 1, kept, possessor);
        }
        return inside.isEmpty()
                ? null
                : new Phrase(p, from, inside.get(inside.size() - 1).to(), inside, possessor);
    }

    /** In "a Norland national" the last word is tagged as an adjective. */
    private boolean isSomebody(int k) {
        return p.is(k, "JJ")
                && !p.is(k + 1, "NN", "JJ", "CC", "HYPH")
                && Sectors.ofHead(p.lower(k)).isPresent();
    }

    private boolean goesOn(int from, int k, int end) {
        if (p.is(k, "DT", "PDT", "PRP$", "WP$")) {
            return k == from || p.is(k - 1, "PDT");
        }
        if (p.is(k, "NN", "JJ", "CD", "FW") || p.word(k).equals("&")) {
            return true;
        }
        if (p.word(k).equals("-") || p.word(k).equals("–") && p.is(k, "HYPH")) {
            return k > from && k + 1 < end && p.token(k - 1).end() == p.token(k).start();
        }
        if (isInsideCompound(from, k)) {
            return true;
        }
        if (p.is(k, "VBN", "VBG") || p.is(k, "VBD") && isOwned(from, k)) {
            return isParticiple(from, k, end) || isPartOfTitle(k);
        }
        boolean paper = p.lower(k).matches("daily|weekly") && names[k + 1 < end ? k + 1 : k] != null;
        return k > from && (paper || p.is(k, "RB") && p.is(k + 1, "JJ", "VBN"));
    }

    /** "in" in "editor-in-chief", "designate" in "minister-designate", tagged as verbs may be */
    private boolean isInsideCompound(int from, int k) {
        return k - 1 > from
                && p.word(k - 1).equals("-")
                && p.token(k - 2).end() == p.token(k - 1).start()
                && p.token(k - 1).end() == p.token(k).start();
    }

    /** "managing" in "Ashe Mills' managing director" */
    private boolean isPartOfTitle(int k) {
        return p.is(k, "VBG")
                && p.is(k + 1, "NN")
                && Sectors.ofHead(p.lower(k) + " " + p.lemma(k + 1)).isPresent();
    }

    /** "sacked" in "Norland's sacked intelligence chief" */
    private boolean isOwned(int from, int k) {
        return k == from && p.is(k - 1, "POS");
    }

    private boolean isParticiple(int from, int k, int end) {
        boolean first = isOwned(from, k) || k == p.sentenceStart(k) && p.is(k, "VBN");
        boolean before = k == from ? first : !p.isNoun(k - 1);
        boolean behind = k + 1 < end && (names[k + 1] != null || p.is(k + 1, "NN", "JJ", "VBG", "VBN"));
        return before && behind;
    }
}
