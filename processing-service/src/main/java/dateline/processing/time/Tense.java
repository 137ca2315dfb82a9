package dateline.processing.time;

import dateline.language.Token;
import dateline.processing.wordlist.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether the words around an expression of time tell what has been or what is to come. */
enum Tense {
    PAST,
    FUTURE;

    private static final int NEAR = 5;
    private static final Set<String> WEEKDAYS =
            Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final Set<String> VOTES = Set.copyOf(WordList.of(Tense.class, "votes.txt"));
    private static final Set<String> TOLD_SINCE = Set.of("since", "of");
    private static final Set<String> OPENS_CLAUSE = Set.of(
            ",", ";", ":", "-", "–", "—", "and", "but", "that", "which", "who", "when", "because", "while", "``");
    private static final Set<String> MODALS =
            Set.of("will", "would", "shall", "'ll", "’ll", "wo", "may", "might", "could", "can", "should", "must");
    /** "Will have left" is to come, "would have left" is not. */
    private static final Set<String> COMING = Set.of("will", "shall", "'ll", "’ll", "wo");

    /** "Is scheduled for May". */
    private static final Set<String> PLANNED = Set.of("schedule", "expect", "plan", "slate", "set", "forecast", "bill");

    private static final Set<String> SET_ANOTHER_WAY =
            Set.of("free", "ablaze", "alight", "afire", "up", "off", "aside", "adrift", "upon", "back", "loose");

    /** "Expects the ship back at the weekend". */
    private static final Set<String> EXPECTING = Set.of("expect", "await", "plan", "forecast", "foresee");

    /** "Had asked them to leave on Friday": what was asked before the news was of then. */
    private static final Set<String> ASKED = Set.of("ask", "tell", "order", "urge", "invite", "call");

    private static final Set<String> PLANS = Set.copyOf(WordList.of(Tense.class, "plans.txt"));
    private static final Set<String> TIMETABLED = Set.copyOf(WordList.of(Tense.class, "timetabled.txt"));

    /** Judged by the nearest verb of the clause: that on the left, unless a new clause begins at the expression. */
    static Tense around(List<Token> tokens, int begin, int last) {
        int first = firstOfSeries(tokens, begin);
        if (isOfNumberBefore(tokens, first)) {
            return PAST;
        }
        int verb = opensClause(tokens, first) ? right(tokens, last) : left(tokens, first - 1);
        if (verb < 0) {
            verb = opensClause(tokens, first) ? left(tokens, first - 1) : right(tokens, last);
        }
        if (verb < 0 && isNounForVerb(tokens, first)) {
            return FUTURE;
        }
        if (verb < 0 || first > 0 && TOLD_SINCE.contains(tokens.get(first - 1).word())) {
            return PAST;
        }
        boolean coming = isTimetable(tokens, verb, first)
                || Deadline.isSet(tokens, verb, first)
                || isPlanned(tokens, verb, first)
                || isVote(tokens, verb, last)
                || isDelivery(tokens, last);
        return coming ? FUTURE : of(tokens, verb);
    }

    /** "Fourteen are missing, down from 22 on Monday": the number that another is compared with is of before. */
    private static boolean isOfNumberBefore(List<Token> tokens, int first) {
        int number = first > 0 && tokens.get(first - 1).word().equals("on") ? first - 2 : first - 1;
        return number > 0
                && tokens.get(number).is("CD")
                && tokens.get(number - 1).word().matches("from|against|than");
    }

    /** "The fair runs from Thursday", where "runs" is tagged as a noun and the sentence has no verb. */
    private static boolean isNounForVerb(List<Token> tokens, int first) {
        int before = first > 0 && tokens.get(first - 1).is("IN") ? first - 2 : first - 1;
        return before > 0 && TIMETABLED.contains(tokens.get(before).lemma());
    }

    /** "For Monday and Tuesday": both are of one tense. */
    private static int firstOfSeries(List<Token> tokens, int first) {
        int at = first;
        while (at >= 2
                && tokens.get(at - 1).is("CC")
                && WEEKDAYS.contains(tokens.get(at - 2).word())
                && WEEKDAYS.contains(tokens.get(at).word())) {
            at -= 2;
        }
        return at;
    }

    /** "Is due to chair the meeting on Friday", where "chair" is tagged as a noun. */
    private static boolean isPlanned(List<Token> tokens, int verb, int first) {
        for (int i = verb + 1; i + 1 < first; i++) {
            String plan = tokens.get(i - 1).lemma();
            boolean toDo = tokens.get(i).word().equals("to")
                    && tokens.get(i + 1).tag().matches("NN|JJ")
                    && PLANS.contains(plan)
                    && !plan.matches("be|have");
            if (toDo) {
                return !tokens.get(verb).tag().equals("VBN");
            }
        }
        return false;
    }

    /** "Sunday's runoff pits a judge against a singer". */
    private static boolean isVote(List<Token> tokens, int verb, int last) {
        return last + 2 < verb
                && tokens.get(last + 1).is("POS")
                && VOTES.contains(tokens.get(last + 2).lemma())
                && tokens.get(verb).tag().matches("VB[ZP]")
                && !tokens.get(verb).lemma().matches("be|have|show|mean|mark");
    }

    /** "The July contract fell", "May wheat futures", "cocoa for June delivery" */
    private static boolean isDelivery(List<Token> tokens, int last) {
        return tokens.subList(last + 1, Math.min(last + 3, tokens.size())).stream()
                .anyMatch(each -> each.lemma().matches("contract|futures?|delivery"));
    }

    /** Whether a verb tells what is to come of what stands behind it: "promise", "threaten". */
    static boolean isPlan(String lemma) {
        return PLANS.contains(lemma);
    }

    /** "The other games are on Saturday". */
    private static boolean isTimetable(List<Token> tokens, int verb, int first) {
        boolean is =
                tokens.get(verb).lemma().equals("be") && tokens.get(verb).tag().matches("VB[ZP]");
        return is && verb < first && first - verb <= NEAR;
    }

    private static boolean opensClause(List<Token> tokens, int first) {
        int at = first - 1;
        while (at >= 0
                && (tokens.get(at).is("IN")
                        || tokens.get(at).is("DT")
                        || tokens.get(at).is("JJ"))
                && !OPENS_CLAUSE.contains(tokens.get(at).word().toLowerCase(Locale.ROOT))) {
            at--;
        }
        return at < 0 || OPENS_CLAUSE.contains(tokens.get(at).word().toLowerCase(Locale.ROOT));
    }

    private static int left(List<Token> tokens, int from) {
        for (int i = from; i >= 0; i--) {
            if (tokens.get(i).is("VB") && !describes(tokens, i)) {
                return i;
            }
        }
        return -1;
    }

    /** "Freed" in "is to receive the freed sailors" */
    private static boolean describes(List<Token> tokens, int verb) {
        boolean between =
                verb > 0 && verb + 1 < tokens.size() && tokens.get(verb + 1).is("NN");
        return between
                && tokens.get(verb).tag().matches("VB[NDG]")
                && tokens.get(verb - 1).tag().matches("DT|PRP\\$|POS");
    }

    private static int right(List<Token> tokens, int last) {
        for (int i = last + 1; i < tokens.size(); i++) {
            if (tokens.get(i).is("VB")) {
                // The last of its group: "will have met", "was arrested".
                while (i + 1 < tokens.size()
                        && (tokens.get(i + 1).is("VB") || tokens.get(i + 1).is("RB"))) {
                    i++;
                }
                return i;
            }
        }
        return -1;
    }

    private static Tense of(List<Token> tokens, int verb) {
        boolean perfect = false;
        int at = verb;
        while (at > 0 && belongsToGroup(tokens.get(at - 1))) {
            at--;
            Token token = tokens.get(at);
            perfect |= token.lemma().equals("have") && tokens.get(verb).tag().equals("VBN");
            if (MODALS.contains(token.word().toLowerCase(Locale.ROOT))) {
                return perfect && !COMING.contains(token.word().toLowerCase(Locale.ROOT)) ? PAST : FUTURE;
            }
            if (token.is("TO")) {
                boolean failed = perfect && at > 0 && tokens.get(at - 1).tag().equals("VBD");
                return failed ? PAST : toDo(tokens, at); // "was to have opened on Friday"
            }
        }
        Token head = tokens.get(verb);
        if (head.tag().matches("VB[ND]") && at == verb && isKept(tokens, verb)) {
            return outer(tokens, verb);
        }
        if (head.tag().equals("VBN") && PLANNED.contains(head.lemma()) && !isSetAnotherWay(tokens, verb)) {
            return FUTURE;
        }
        return switch (head.tag()) {
            case "VBG" -> progressive(tokens, at, verb);
            case "VBZ", "VBP" -> TIMETABLED.contains(head.lemma()) || EXPECTING.contains(head.lemma()) ? FUTURE : PAST;
            case "VB" -> at == verb ? outer(tokens, at) : PAST;
            default -> PAST;
        };
    }

    /** "Were set free", "was set on fire": done, and not fixed for a day. */
    private static boolean isSetAnotherWay(List<Token> tokens, int set) {
        String next = set + 1 < tokens.size() ? tokens.get(set + 1).word() : "";
        boolean onFire = next.equals("on")
                && set + 2 < tokens.size()
                && tokens.get(set + 2).word().equals("fire");
        return tokens.get(set).lemma().equals("set") && (SET_ANOTHER_WAY.contains(next) || onFire);
    }

    /** "Will keep the square closed through Monday" */
    private static boolean isKept(List<Token> tokens, int participle) {
        return tokens.subList(Math.max(0, participle - NEAR), participle).stream()
                .anyMatch(each -> each.lemma().equals("keep") || each.lemma().equals("leave"));
    }

    private static boolean belongsToGroup(Token token) {
        return token.is("VB") || token.is("RB") || token.is("MD") || token.is("TO");
    }

    /** "is meeting on Friday" is to come, "was meeting on Friday" has been. */
    private static Tense progressive(List<Token> tokens, int from, int verb) {
        for (int i = from; i < verb; i++) {
            if (tokens.get(i).lemma().equals("be")) {
                return tokens.get(i).tag().equals("VBD") || tokens.get(i).tag().equals("VBN") ? PAST : FUTURE;
            }
        }
        return outer(tokens, from);
    }

    /** "vowed to leave on Friday" is to come; "went to meet him on Friday" has been, as the going. */
    private static Tense toDo(List<Token> tokens, int to) {
        boolean passive = to + 1 < tokens.size() && tokens.get(to + 1).word().equals("be");
        if (passive
                && to > 0
                && (tokens.get(to - 1).is("NN") || tokens.get(to - 1).word().equals(","))) {
            return FUTURE; // "a memorial to be unveiled on Friday"
        }
        for (int i = to - 1; i >= 0 && i >= to - 6; i--) {
            String lemma = tokens.get(i).lemma();
            if (PLANS.contains(lemma)) {
                boolean before = i > 0 && tokens.get(i - 1).word().equals("had") && ASKED.contains(lemma);
                boolean been = i > 1
                        && tokens.get(i - 1).word().equals("been")
                        && tokens.get(i - 2).word().equals("had"); // "had been due to leave on Friday"
                return before || been ? PAST : FUTURE;
            }
            if (tokens.get(i).is("VB")) {
                return of(tokens, i);
            }
        }
        return FUTURE;
    }

    private static Tense outer(List<Token> tokens, int before) {
        int verb = left(tokens, before - 1);
        return verb < 0 ? PAST : of(tokens, verb);
    }
}
