package dateline.processing.quote;

import dateline.language.Token.NameKind;
import dateline.processing.article.Paragraph;
import java.util.Optional;
import java.util.Set;

/** Finds verbs that tell a number without saying: the ministry PUT the dead AT 16, RAISED the toll TO 12, SPOKE OF 300. */
final class NumberCues {

    /** What a number must be told of, for it to be a claim: "raised the toll to 12", not "raised the price to 12". */
    private static final Set<String> COUNTS =
            Set.of("toll", "count", "number", "figure", "total", "tally", "estimate", "dead", "injured");

    /** What somebody's number is called: "the unions' sample was 120". */
    private static final Set<String> OWN = Set.of(
            "toll",
            "count",
            "number",
            "figure",
            "total",
            "tally",
            "estimate",
            "sample",
            "reckoning",
            "guess",
            "report",
            "claim",
            "forecast",
            "account");

    /** What the number of somebody does, to be told: "their figure stands at 12". */
    private static final Set<String> STANDING = Set.of("be", "stand", "remain", "have", "come", "run", "lie", "reach");

    // "at more than", "at “no more than"
    private static final int LINK_REACH = 5;
    private static final int REACH = 16;

    private NumberCues() {}

    /** The nearest of them before a number in its sentence, with the one who tells it. */
    static Optional<Cues.Cue> before(Paragraph p, int number) {
        Optional<Cues.Cue> agent = Agents.rightBehind(p, number);
        if (agent.isPresent()) {
            return agent;
        }
        Optional<Cues.Cue> own = ofOwnFigure(p, number);
        if (own.isPresent()) {
            return own;
        }
        int floor = Math.max(p.sentenceStart(number), number - REACH);
        for (int i = number - 1; i >= floor && !p.word(i).equals(";"); i--) {
            Optional<Cues.Cue> written = Documents.writes(p, i, number);
            if (written.isPresent()) {
                return written;
            }
            if (tells(p, i, number) && Cues.isPassive(p, i)) {
                return Agents.of(p, number);
            }
            if (tells(p, i, number)) {
                int verb = i;
                return Subjects.of(p, i)
                        .filter(speaker -> mayTell(p, verb, speaker))
                        .map(speaker ->
                                new Cues.Cue(verb, verb + 1, speaker, "subject of the verb that tells the number"));
            }
        }
        return Optional.empty();
    }

    /** "The toll, which police had put at 11, could climb, said Berg": the number is of the police. */
    static Optional<Cues.Cue> putRightBefore(Paragraph p, int number) {
        int verb = number - 2;
        boolean put = p.lower(number - 1).equals("at") && p.lemma(verb).equals("put") && p.is(verb, "VB");
        return put && !Cues.isPassive(p, verb)
                ? Subjects.of(p, verb)
                        .filter(who -> Speakers.maySpeak(p, who))
                        .map(who -> new Cues.Cue(verb, verb + 1, who, "subject of the verb that tells the number"))
                : Optional.empty();
    }

    /** Only papers show a number, only bodies record it: "the station recorded 12 millimetres" is no claim. */
    private static boolean mayTell(Paragraph p, int verb, NounPhrase speaker) {
        String head = p.lemma(speaker.head(p));
        return switch (p.lemma(verb)) {
            case "record", "register", "document", "log", "verify", "list", "clock" ->
                Appositions.isInstitution(head)
                        || Speakers.isPerson(head)
                        || head.equals("it")
                        || (p.is(speaker.head(p), "NNP")
                                && p.token(speaker.head(p)).name() != NameKind.LOCATION);
            case "show" -> p.token(speaker.head(p)).name() != NameKind.PERSON;
            case "see" -> // "the fund sees growth of 3 percent", but "the shore saw 12 landings"
                p.is(verb, "VBZ", "VBP")
                        && (Appositions.isInstitution(head)
                                || Speakers.isPerson(head)
                                || p.token(speaker.head(p)).name() == NameKind.ORGANISATION);
            default -> true;
        };
    }

    /** "the government's figure for that year is 360", "the fund's number, 44 million", "the prosecutors' toll of 225" */
    private static Optional<Cues.Cue> ofOwnFigure(Paragraph p, int number) {
        for (int i = number - 1; i > p.sentenceStart(number) && mayStandBetween(p, i); i--) {
            if (OWN.contains(p.lemma(i)) && p.isNoun(i) && !p.isQuoted(i)) {
                int noun = i;
                return owner(p, i)
                        .filter(each -> !each.isTime(p) && !isPlace(p, each))
                        .map(each -> new Cues.Cue(noun, noun + 1, each, "whose figure it is"));
            }
        }
        return Optional.empty();
    }

    /** "the government's earlier figure", "a union claim"; in "the army withdrew its figure" it is the army's. */
    private static Optional<NounPhrase> owner(Paragraph p, int noun) {
        if (p.lower(noun + 1).equals("by")) {
            return Optional.ofNullable(NounPhrase.startingAt(p, noun + 2)); // "a claim by rebels that 80 had fled"
        }
        int mark = p.is(noun - 1, "JJ", "VBG") ? noun - 2 : noun - 1;
        if (p.is(mark, "PRP$") && p.is(mark - 1, "VBD", "VBZ", "VBP")) {
            return Subjects.of(p, mark - 1).filter(each -> Speakers.maySpeak(p, each));
        }
        NounPhrase whose = p.is(mark, "POS")
                ? NounPhrase.endingAt(p, mark - 1)
                : mark == noun - 1 && p.is(mark, "NN") && !p.is(mark, "NNP") && !Speakers.isPerson(p.lemma(mark))
                        ? new NounPhrase(mark, noun) // not "visitor numbers"
                        : null;
        return Optional.ofNullable(whose).filter(each -> Speakers.maySpeak(p, each));
    }

    /** Whether a noun means somebody's number. */
    static boolean isFigure(String lemma) {
        return OWN.contains(lemma);
    }

    /** "the union's tally, sent out an hour later, is five" */
    private static boolean mayStandBetween(Paragraph p, int i) {
        return (!p.isFinite(i) && !p.word(i).equals(";"))
                || STANDING.contains(p.lemma(i))
                || (p.is(i, "VBD") && p.word(i - 1).equals(","));
    }

    /** "Norland's total of 300" is counted in Norland, by anybody. */
    private static boolean isPlace(Paragraph p, NounPhrase phrase) {
        return p.token(phrase.to() - 1).name() == NameKind.LOCATION;
    }

    /** Whether the number belongs to what is expected: "expects a profit of between 300 and 320 million". */
    private static boolean isObject(Paragraph p, int verb, int number) {
        for (int i = verb + 1; i < number; i++) {
            if (p.word(i).equals(",") || p.isFinite(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean tells(Paragraph p, int i, int number) {
        boolean spoke = p.lower(i).equals("spoke") && p.lower(i + 1).equals("of"); // taken for a noun
        String lemma = spoke ? "speak" : p.lemma(i);
        boolean denied = Set.of("not", "n't", "n’t", "never").contains(p.lower(i - 1));
        NumberVerb verb = NumberVerb.of(lemma).orElse(null);
        if (verb == null || !(spoke || p.is(i, "VB")) || denied || p.isQuoted(i)) {
            return false;
        }
        boolean foresees = verb.foresees() && !p.lower(i + 1).matches("by|of"); // "its forecast by a quarter"
        if (!foresees && !verb.isLinked()) {
            return false;
        }
        String link = foresees ? "-" : verb.link();
        if (lemma.equals("give")
                && number == i + 1
                && p.lower(number + 1).matches("[.,;]|dead|injured|wounded|missing")) {
            return true; // "the mayor's office later gave 21"
        }
        if (lemma.matches("speak|own|know") && !p.lower(i + 1).equals(link)) {
            return false; // "who speaks for the staff, showed pictures of 13"
        }
        boolean ofWhich = p.lower(number - 1).matches("which|whom"); // "recorded 300 cases, of which 12"
        boolean linked = link.equals("-") && (foresees ? isObject(p, i, number) : number - i <= LINK_REACH || ofWhich);
        boolean counts = verb.isOfAnything() || foresees;
        for (int k = i + 1; k < number; k++) {
            linked |= number - k <= LINK_REACH && p.lower(k).matches(link);
            // "spoke of 300 marchers and later lowered that to 120"
            counts |= COUNTS.contains(p.lemma(k)) || (k == i + 1 && p.lower(k).matches("it|that|this"));
        }
        return linked && counts;
    }
}
