package dateline.processing.time;

import dateline.language.Sentence;
import dateline.language.Token;
import dateline.processing.calendar.Convention;
import dateline.processing.calendar.Meaning.Between;
import dateline.processing.calendar.TimeGrammar;
import dateline.processing.calendar.TimePhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The times in a sentence, where words that the grammar joins mean two: "moved from April to June" is no stretch. */
final class Divided {

    private static final Set<String> CHANGING =
            Set.of("move", "postpone", "delay", "shift", "push", "reschedule", "change", "put", "bring", "switch");
    private static final int NEAR = 5;
    private static final Pattern FROM_TO = Pattern.compile("(?i)from (.+?) (?:to|until) (.+)");
    // "on Wednesday, the first in three weeks": only a figure or a month makes it a day
    private static final Pattern ORDINAL_BEHIND =
            Pattern.compile("(?i)(\\p{L}+day), the (?:fir|seco|thi|four|fif|six|seven|eigh|nin|ten|elev|twel)\\p{L}+");
    // "PORT ARROW, Feb 9 - Two rockets hit": the words behind a dateline begin with a number
    private static final Pattern DATELINE_BEFORE =
            Pattern.compile("(\\p{Lu}\\p{L}+\\.? \\d{1,2}) +[-–—]{1,2} +\\p{Lu}\\p{Ll}+");
    // "150 lorries a day from Thursday"
    private static final Pattern RATE_BEFORE = Pattern.compile("a (?:day|week|month|year) from (.+)");

    private Divided() {}

    /** The phrases in the order of the text, in offsets of the sentence. */
    static List<TimePhrase> in(String text, Sentence sentence) {
        List<TimePhrase> found = new ArrayList<>();
        for (TimePhrase phrase : TimeGrammar.in(text, Convention.NEWS)) {
            String words = text.substring(phrase.start(), phrase.end());
            Matcher ordinal = ORDINAL_BEHIND.matcher(words);
            Matcher both = FROM_TO.matcher(words);
            Matcher dateline = DATELINE_BEFORE.matcher(words);
            Matcher rate = RATE_BEFORE.matcher(words);
            if (ordinal.matches()) {
                found.addAll(part(ordinal.group(1), phrase.start()));
            } else if (dateline.matches()) {
                found.addAll(part(dateline.group(1), phrase.start()));
            } else if (rate.matches() && isCounted(sentence, phrase)) {
                found.addAll(part(rate.group(1), phrase.start() + rate.start(1)));
            } else if (phrase.meaning() instanceof Between && both.matches() && isChanged(sentence, phrase)) {
                List<TimePhrase> first = part(both.group(1), phrase.start() + both.start(1));
                List<TimePhrase> second = part(both.group(2), phrase.start() + both.start(2));
                boolean two = first.size() == 1 && second.size() == 1;
                found.addAll(two ? List.of(first.get(0), second.get(0)) : List.of(phrase));
            } else {
                found.add(phrase);
            }
        }
        return found;
    }

    private static List<TimePhrase> part(String words, int from) {
        return TimeGrammar.in(words, Convention.NEWS).stream()
                .map(each -> new TimePhrase(from + each.start(), from + each.end(), each.meaning()))
                .toList();
    }

    /** "150 lorries", "40 tonnes": so many a day. */
    private static boolean isCounted(Sentence sentence, TimePhrase phrase) {
        int first = firstOf(sentence, phrase);
        return first > 0
                && (sentence.tokens().get(first - 1).is("NNS")
                        || sentence.tokens().get(first - 1).is("CD"));
    }

    private static int firstOf(Sentence sentence, TimePhrase phrase) {
        List<Token> tokens = sentence.tokens();
        int first = 0;
        while (first < tokens.size() && tokens.get(first).start() < sentence.start() + phrase.start()) {
            first++;
        }
        return first;
    }

    /** "The vote was moved from 3 May to 7 June" */
    private static boolean isChanged(Sentence sentence, TimePhrase phrase) {
        List<Token> tokens = sentence.tokens();
        int first = firstOf(sentence, phrase);
        return tokens.subList(Math.max(0, first - NEAR), first).stream()
                .anyMatch(each -> each.is("VB") && CHANGING.contains(each.lemma()));
    }
}
