package dateline.processing.actor;

import dateline.contracts.Answer;
import dateline.processing.article.Paragraph;

/** Ages beside names: "Ada Berg, 54," and "79-year-old Ada Berg". */
final class Ages {

    /** What somebody is of whom nothing but the age is told. */
    static final Answer PRIVATE = Answer.of("CVL", "told by age and without an office, as private people are");

    private Ages() {}

    static boolean isBehindName(Phrase name) {
        Paragraph p = name.p();
        return p.word(name.to()).equals(",")
                && p.is(name.to() + 1, "CD")
                && p.word(name.to() + 2).matches("[,.;]?");
    }

    static boolean isBeforeName(Phrase name) {
        int age = before(name.p(), name.lastName().map(Name::from).orElse(name.from()));
        return name.p().is(age, "CD") && name.p().lower(age + 2).equals("year");
    }

    /** Where the age begins that ends before this word; the word itself if there is none. */
    static int before(Paragraph p, int word) {
        int at = word;
        while (p.lower(at - 1).matches("-|year|old|\\d{1,3}")) {
            at--;
        }
        return at;
    }
}
