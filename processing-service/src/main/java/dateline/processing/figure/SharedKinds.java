package dateline.processing.figure;

import dateline.processing.article.Paragraph;
import java.util.List;

/** Tells of which kind a number is by the number beside it: one that includes it, is told with it, or is broken down into it. */
record SharedKinds(String text, FigureKinds kinds) {

    /** Puts them in: the counts of an article, in the order of the text. */
    void in(List<Count> counts) {
        for (int i = 1; i < counts.size(); i++) {
            counts.set(i, alsoDoneTo(counts.get(i), counts.get(i - 1)));
            counts.set(i, among(counts.get(i), counts.subList(0, i)));
            counts.set(i, listed(included(counts.get(i), counts.get(i - 1)), counts.subList(0, i)));
            counts.set(i - 1, joined(counts.get(i - 1), counts.get(i)));
        }
    }

    /** "four people were shot dead, including two children": the children too. */
    private static Count included(Count count, Count before) {
        int word = count.p().at(count.start());
        boolean part = (count.p().lower(word - 1).equals("including")
                        || count.p().lower(word - 1).equals("them")
                                && count.p().lower(word - 2).equals("among"))
                && before.isInSentenceOf(count.p(), word)
                && before.kind().known()
                && (before.kind().happens()
                        ? !count.kind().happens()
                        : !count.kind().known())
                && count.unit().isEmpty();
        return part
                ? count.as(before.kind()
                        .as("included in the number before it: "
                                + before.kind().answer().reason()))
                : count;
    }

    /** "rounded up 322 migrants. Among them were 147 Danes, 98 Swedes and 36 others": all of them. */
    private Count among(Count count, List<Count> before) {
        Paragraph p = count.p();
        int start = count.sentence();
        boolean among = p.lower(start).equals("among")
                && p.lower(start + 1).matches("them|those|the")
                && !count.kind().happens()
                && count.unit().isEmpty()
                && isBeforeVerbs(p, count);
        return among
                ? before.stream()
                        .filter(each -> each.number().start() < p.token(start).start()
                                && each.kind().happens())
                        .filter(each -> each.size().compareTo(count.size()) >= 0)
                        .reduce((earlier, later) -> later)
                        .map(each -> count.as(each.kind()
                                .as("among those told before: "
                                        + each.kind().answer().reason())))
                        .orElse(count)
                : count;
    }

    /** Whether no second verb tells something of its own: "Among them were 12 Danes, and 300 fled". */
    private static boolean isBeforeVerbs(Paragraph p, Count count) {
        int verbs = 0;
        for (int i = count.sentence(); i < count.word(); i++) {
            verbs += p.isFinite(i) ? 1 : 0;
        }
        return verbs == 1;
    }

    /** "nine soldiers and 15 civilians killed": the soldiers too. */
    private Count joined(Count count, Count next) {
        boolean alike =
                text.substring(count.end(), Math.max(count.end(), next.start())).matches(",? (?:and|or) |, ")
                        && kinds.isOfPeople(count)
                        && kinds.isOfPeople(next);
        return alike && !count.kind().happens() && next.kind().happens()
                ? count.as(next.kind()
                        .as("told with the number behind it: "
                                + next.kind().answer().reason()))
                : count;
    }

    /** "killing at least 33 soldiers and four volunteers": the volunteers too. */
    private Count alsoDoneTo(Count count, Count before) {
        Paragraph p = count.p();
        int after = p.at(count.end() - 1) + 1;
        boolean also = before.isInSentenceOf(p, p.at(count.start()))
                && text.substring(before.end(), Math.max(before.end(), count.start()))
                        .equals(" and ")
                && before.kind().happens()
                && !count.kind().happens()
                && kinds.isOfPeople(before)
                && kinds.isOfPeople(count)
                && p.word(after).matches("[.,;]");
        return also
                ? count.as(before.kind()
                        .as("told with the number before it: "
                                + before.kind().answer().reason()))
                : count;
    }

    /** "the toll was 31: 27 patients and four nurses": the patients too, and the nurses. */
    private Count listed(Count count, List<Count> before) {
        Paragraph p = count.p();
        int colon = count.word() - 1;
        while (colon > count.sentence() && !p.word(colon).equals(":") && !p.isFinite(colon)) {
            colon--;
        }
        int end = p.word(colon).equals(":") ? p.token(colon).start() : 0;
        return before.stream()
                .filter(each -> each.end() <= end && each.isInSentenceOf(p, count.word()))
                .reduce((earlier, later) -> later)
                .filter(each -> each.kind().happens() && !count.kind().happens() && kinds.isOfPeople(count))
                .filter(each -> count.size().compareTo(each.size()) < 0)
                .map(each -> count.as(each.kind()
                        .as("a part of the number before the colon: "
                                + each.kind().answer().reason())))
                .orElse(count);
    }
}
