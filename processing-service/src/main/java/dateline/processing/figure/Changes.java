package dateline.processing.figure;

import dateline.contracts.AnalysisMessage.Direction;
import dateline.contracts.AnalysisMessage.FigureChange;
import dateline.contracts.Span;
import dateline.processing.article.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads which figures take the place of others: "rose to 225, up from 164", "11, not 17", and which are taken back: "the
 * ministry withdrew the figure". The words are in {@code changes.txt}.
 */
final class Changes {

    private static final int SENTENCES_BACK = 400;
    private static final int SENTENCES = 4;

    private final Article article;
    private final String text;
    private final List<Count> counts;
    private final List<String> ids;
    private final Surroundings around;
    private final Map<Integer, FigureChange> changes = new TreeMap<>();
    private final List<Integer> taken = new ArrayList<>();

    /**
     * @param counts of the article, in the order of the text
     * @param ids of their figures
     */
    Changes(Article article, List<Count> counts, List<String> ids) {
        this.article = article;
        this.text = article.text();
        this.counts = counts;
        this.ids = ids;
        this.around = new Surroundings(article, counts);
    }

    /** The changes, by the place of the figure among the counts. */
    Map<Integer, FigureChange> read() {
        for (int i = 0; i < counts.size(); i++) {
            replaced(i);
        }
        for (int i = 0; i < counts.size(); i++) {
            raisedTo(i);
            earlierVersion(i);
        }
        withdrawn();
        taken.forEach(this::toldAgain);
        return changes;
    }

    // ---- one number for another

    private void replaced(int i) {
        String before = around.before(i);
        if (before.matches("\\s*from (?:the |about |some )?") && backFrom(i)) {
            return;
        }
        if (from(i, before, ChangeWords.RAISED_FROM, Optional.of(Direction.RAISED))
                || from(i, before, ChangeWords.LOWERED_FROM, Optional.of(Direction.LOWERED))
                || from(i, before, ChangeWords.CORRECTED_FROM, Optional.empty())) {
            return;
        }
        Matcher beside = ChangeWords.SET_BESIDE.matcher(before);
        Matcher instead = ChangeWords.INSTEAD.matcher(before);
        if (beside.matches()) {
            boolean later = beside.group("words").matches("(?i)later|then");
            partner(i, i - 1)
                    .ifPresent(
                            p -> tie(later ? p : i, later ? i : p, Optional.empty(), around.words(i, before, beside)));
        } else if (instead.matches()
                && ChangeWords.CORRECTED.matcher(around.sentence(i)).find()) {
            partner(i, i - 1)
                    .ifPresent(p -> tie(i, p, Optional.of(Direction.CORRECTED), around.words(i, before, instead)));
        }
    }

    /** "fell to 5.1 percent from 5.6": the verb stands before the other number. */
    private boolean backFrom(int i) {
        String other = i == 0 ? "" : around.before(i - 1);
        for (Map.Entry<Direction, Pattern> each : TO.entrySet()) {
            Matcher matcher = each.getValue().matcher(other);
            if (partner(i, i - 1).isPresent() && matcher.matches()) {
                tie(i, i - 1, Optional.of(each.getKey()), around.words(i - 1, other, matcher));
                return true;
            }
        }
        return false;
    }

    /** "up from 12": 12 is the earlier number. */
    private boolean from(int i, String before, Pattern pattern, Optional<Direction> direction) {
        Matcher matcher = pattern.matcher(before);
        if (!matcher.matches()) {
            return false;
        }
        boolean onward = i + 1 < counts.size()
                && around.between(i, i + 1).matches("(?is)[^.;]{0,40}\\bto (?:the |about |some )?");
        Optional<Integer> later = onward
                ? partner(i, i + 1)
                : partner(i, i - 1).or(() -> partner(i, i + 1)).or(() -> toldBefore(i, direction));
        later.ifPresent(other -> tie(i, other, direction, around.words(i, before, matcher)));
        return later.isPresent();
    }

    /** "which had gone up from 84,000 crore": up to what was told in a sentence before. */
    private Optional<Integer> toldBefore(int i, Optional<Direction> direction) {
        Count earlier = counts.get(i);
        for (int k = i - 1; k >= Math.max(0, i - SENTENCES); k--) {
            Count other = counts.get(k);
            int order = other.size().compareTo(earlier.size());
            boolean fits = direction
                            .filter(d -> d == (order > 0 ? Direction.RAISED : Direction.LOWERED))
                            .isPresent()
                    && order != 0;
            if (fits && other.unit().equals(earlier.unit()) && other.kindName().equals(earlier.kindName())) {
                return Optional.of(k);
            }
        }
        return Optional.empty();
    }

    private void raisedTo(int i) {
        if (changes.containsKey(i)) {
            return;
        }
        String before = around.before(i);
        for (Map.Entry<Direction, Pattern> each : TO.entrySet()) {
            Matcher matcher = each.getValue().matcher(before);
            if (matcher.matches() && counts.get(i).kind().known()) {
                Optional<Integer> earlier =
                        partner(i, i - 1).filter(k -> !changes.containsKey(k) && isToward(k, i, each.getKey()));
                if (earlier.isPresent()) {
                    tie(earlier.get(), i, Optional.empty(), around.words(i, before, matcher));
                    return;
                }
                changes.put(
                        i,
                        new FigureChange(
                                each.getKey(), around.words(i, before, matcher), Optional.empty(), Optional.empty()));
                return;
            }
        }
    }

    private static final Map<Direction, Pattern> TO = new TreeMap<>(Map.of(
            Direction.RAISED, ChangeWords.RAISED_TO,
            Direction.LOWERED, ChangeWords.LOWERED_TO,
            Direction.CORRECTED, ChangeWords.CORRECTED_TO));

    /** Whether the one number is above the other as the word says. */
    private boolean isToward(int earlier, int later, Direction direction) {
        int order = counts.get(later).size().compareTo(counts.get(earlier).size());
        boolean told = direction == Direction.CORRECTED || order > 0 == (direction == Direction.RAISED);
        return order != 0
                && told
                && counts.get(earlier).kind().known()
                && !counts.get(earlier).isPart();
    }

    /** Another count in the sentence, of the same unit, that can be said of the same things. */
    private Optional<Integer> partner(int i, int other) {
        if (other < 0 || other >= counts.size()) {
            return Optional.empty();
        }
        Count one = counts.get(i);
        Count two = counts.get(other);
        boolean alike = one.unit().equals(two.unit())
                && (one.kindName().equals(two.kindName())
                        || !one.kind().known()
                        || !two.kind().known());
        return two.isInSentenceOf(one.p(), one.word()) && alike ? Optional.of(other) : Optional.empty();
    }

    private void tie(int earlier, int later, Optional<Direction> told, Span words) {
        int order = counts.get(later).size().compareTo(counts.get(earlier).size());
        if (order == 0) {
            return;
        }
        Direction direction = told.orElse(order > 0 ? Direction.RAISED : Direction.LOWERED);
        changes.put(later, new FigureChange(direction, words, Optional.of(ids.get(earlier)), Optional.empty()));
        changes.put(earlier, new FigureChange(direction, words, Optional.empty(), Optional.of(ids.get(later))));
    }

    // ---- taken back

    /** "An earlier version said 17. The number is 11." */
    private void earlierVersion(int i) {
        Count count = counts.get(i);
        Matcher earlier = ChangeWords.EARLIER.matcher(around.sentence(i));
        int start = count.p().token(count.sentence()).start();
        if (changes.containsKey(i) || !earlier.find() || start + earlier.start() > count.start()) {
            return;
        }
        Span words = article.span(start + earlier.start("words"), start + earlier.end("words"));
        Optional<Integer> right = rightOne(i);
        if (right.isPresent()) {
            tie(i, right.get(), Optional.of(Direction.CORRECTED), words);
        } else {
            withdraw(i, words);
        }
    }

    /** The number that is right: of the same things, behind it in the same paragraph. */
    private Optional<Integer> rightOne(int i) {
        Count wrong = counts.get(i);
        for (int k = i + 1; k < counts.size() && counts.get(k).p() == wrong.p(); k++) {
            Count other = counts.get(k);
            boolean alike = (other.isLeftOut() || other.kindName().equals(wrong.kindName()))
                    && other.unit().equals(wrong.unit());
            if (alike && other.size().compareTo(wrong.size()) != 0) {
                return Optional.of(k);
            }
        }
        return Optional.empty();
    }

    private void withdrawn() {
        int last = -1;
        for (int i = 0; i < counts.size(); i++) {
            Count count = counts.get(i);
            int end = i + 1 < counts.size() && counts.get(i + 1).p() == count.p()
                    ? counts.get(i + 1).p().token(counts.get(i + 1).sentence()).start()
                    : around.paragraphsEnd(i);
            int start = count.p().token(count.sentence()).start();
            if (start != last) {
                takenBack(start, Math.max(around.sentenceEnd(i), end), i);
            }
            last = start;
        }
    }

    /** Looks for words of withdrawal from a sentence with a count on, until the next sentence with one. */
    private void takenBack(int start, int end, int first) {
        Matcher matcher = ChangeWords.WITHDRAWN.matcher(text).region(start, Math.min(end, start + SENTENCES_BACK));
        matcher.useTransparentBounds(false);
        while (matcher.find()) {
            String before = text.substring(start, matcher.start());
            int concerned = concerned(first, matcher.start());
            if (!ChangeWords.NOT.matcher(before).matches() && !changes.containsKey(concerned)) {
                withdraw(concerned, article.span(matcher.start("words"), matcher.end("words")));
                return;
            }
        }
    }

    /** The figure of the sentence that is nearest to the words. */
    private int concerned(int first, int at) {
        int nearest = first;
        for (int k = first;
                k < counts.size()
                        && counts.get(k)
                                .isInSentenceOf(
                                        counts.get(first).p(), counts.get(first).word());
                k++) {
            if (distance(k, at) < distance(nearest, at)) {
                nearest = k;
            }
        }
        return nearest;
    }

    private int distance(int k, int at) {
        Count count = counts.get(k);
        return at < count.start() ? count.start() - at : at - count.start();
    }

    private void withdraw(int i, Span words) {
        changes.put(i, new FigureChange(Direction.WITHDRAWN, words, Optional.empty(), Optional.empty()));
        taken.add(i);
    }

    /** What is taken back no longer holds where the article tells it again either. */
    private void toldAgain(int i) {
        Count taken = counts.get(i);
        for (int k = 0; k < counts.size(); k++) {
            Count each = counts.get(k);
            boolean same = each.size().compareTo(taken.size()) == 0
                    && each.unit().equals(taken.unit())
                    && each.kindName().equals(taken.kindName())
                    && (each.kind().known() || each.headName().equals(taken.headName()));
            if (same) {
                changes.putIfAbsent(k, changes.get(i));
            }
        }
    }
}
