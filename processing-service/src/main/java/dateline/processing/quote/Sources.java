package dateline.processing.quote;

import dateline.contracts.AnalysisMessage.Entity;
import dateline.contracts.AnalysisMessage.Quote;
import dateline.contracts.AnalysisMessage.QuoteForm;
import dateline.contracts.AnalysisMessage.Speaker;
import dateline.contracts.Span;
import dateline.processing.article.Article;
import dateline.processing.article.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells who says what stands at some place of an article: the speaker of the quotation around it, or of the clause that
 * reports it. If the article says it in its own voice, nobody does.
 */
public final class Sources {

    private static final Set<String> SAYS =
            Set.of("say", "add", "report", "announce", "state", "confirm", "note", "estimate", "tell", "write");

    // "pledged $270 million" is a deed, "promised that 300 would come" is said
    private static final Set<String> COMMITTING = Set.of(
            "pledge",
            "promise",
            "vow",
            "offer",
            "plan",
            "agree",
            "demand",
            "seek",
            "request",
            "order",
            "threaten",
            "recall");

    private static final Set<String> GIFTS =
            Set.of("reward", "prize", "bounty", "award", "grant", "bonus", "donation", "fund");

    /** Whether a verb, in its dictionary form, is a deed and tells nothing of its object. */
    static boolean commits(String lemma) {
        return COMMITTING.contains(lemma);
    }

    private static final String DENIED = "denies it: ";

    private final Article article;
    private final Speakers speakers;
    private final List<Quote> quotes;

    public Sources(Article article, List<Paragraph> paragraphs, List<Entity> entities, List<Quote> quotes) {
        this.article = article;
        this.speakers = new Speakers(article, paragraphs, entities, List.of());
        this.quotes = List.copyOf(quotes);
    }

    /** Who says the words that start at this word of a paragraph; {@code words} is where they stand. */
    public Source of(Paragraph p, int word, Span words) {
        Optional<Cues.Cue> inserted = Agents.inserted(p, word);
        if (inserted.isPresent()) {
            return sourceOf(p, inserted.get());
        }
        Optional<Cues.Cue> put = NumberCues.putRightBefore(p, word);
        if (put.isPresent()) {
            return sourceOf(p, put.get());
        }
        return quotes.stream()
                .filter(quote -> !isGiven(p, quote))
                .filter(quote -> Stream.concat(Stream.of(quote.words()), quote.more().stream())
                        .anyMatch(part -> part.start() <= words.start() && words.end() <= part.end()))
                .findFirst()
                .map(quote -> sourceOf(p, quote))
                .orElseGet(() -> reported(p, word));
    }

    private Source sourceOf(Paragraph p, Quote quote) {
        boolean denied = quote.form() == QuoteForm.INDIRECT
                && quote.cue()
                        .map(cue -> p.at(article.text().offsetByCodePoints(0, cue.start())))
                        .filter(cue -> denies(p, cue))
                        .isPresent();
        Speaker speaker = because("speaker of the quotation: ", quote.speaker());
        return new Source(denied ? because(DENIED, speaker) : speaker, quote.cue());
    }

    /** "Germany has pledged four batteries, of which two have come": given, and not said. */
    private boolean isGiven(Paragraph p, Quote quote) {
        int start = article.text().offsetByCodePoints(0, quote.words().start());
        return quote.form() == QuoteForm.INDIRECT
                && p.start() <= start
                && start < p.end()
                && p.is(p.at(start), "CD")
                && quote.cue()
                        .map(cue -> p.at(article.text().offsetByCodePoints(0, cue.start())))
                        .filter(cue -> cue == p.at(start) - 1 && commits(p.lemma(cue)))
                        .isPresent();
    }

    /** Whether the word at that place says that it is not so: "denied that 40 had died". */
    private static boolean denies(Paragraph p, int cue) {
        return CueWord.verb(p, cue).filter(CueWord::denies).isPresent();
    }

    private static Speaker because(String why, Speaker speaker) {
        return new Speaker(
                speaker.words(), speaker.entityId(), speaker.name(), why + speaker.reason(), speaker.actorId());
    }

    /**
     * Not "sworn in", nor "47 percent said"; whoever is named behind "urged" is the one who is urged; of "in the words of
     * Berg" only what stands between marks is said.
     */
    private static boolean isSaid(Paragraph p, Cues.Cue cue, int word) {
        boolean ownWords = cue.speaker().from() <= word && word < cue.speaker().to(); // "nine analysts put it at 1.7"
        if (ownWords || p.lower(cue.from()).equals("in") || (cue.to() <= word && isBesideWhatIsSaid(p, cue, word))) {
            return false;
        }
        if (COMMITTING.contains(p.lemma(cue.from())) && givesNumber(p, cue.to())) {
            return false; // "pledged four batteries, of which two have come"
        }
        if (p.lemma(cue.from()).equals("claim") && p.lemma(word + 1).matches("life|victim")) {
            return false; // "the storm has claimed 90 lives"
        }
        boolean sworn = p.lemma(cue.from()).equals("swear") && p.lower(cue.to()).equals("in");
        boolean number = p.is(cue.speaker().from(), "CD")
                && p.lower(cue.speaker().from() + 1).matches("per|percent|%");
        boolean addressed = cue.speaker().from() == cue.to()
                && p.is(cue.from(), "VBD", "VBZ", "VBP")
                && !SAYS.contains(p.lemma(cue.from()));
        int before = cue.speaker().from() - 1;
        boolean whole = p.lower(before).equals("of") && before == p.sentenceStart(word); // "Of the 96 promised, 38"
        return !sworn && !number && !addressed && !whole;
    }

    /** Whether a number with its noun stands right behind, and no verb of theirs: "pledged four tanks", not "promised 300 would". */
    private static boolean givesNumber(Paragraph p, int from) {
        int number = from;
        while (p.is(number, "RB", "JJR", "JJS", "IN", "DT", "JJ")
                && !p.lower(number).equals("that")) {
            number++;
        }
        int after = number;
        while (p.is(after, "CD", "NN", "JJ", "HYPH", "$")) {
            after++;
        }
        return p.is(number, "CD", "$") && !p.isFinite(after) && !p.is(after, "MD");
    }

    /** In "ordered the state to seize three houses" nothing is claimed; in "told a class of a dozen" it is the listeners. */
    private static boolean isBesideWhatIsSaid(Paragraph p, Cues.Cue cue, int word) {
        Optional<CueWord> verb = CueWord.verb(p, cue.from());
        if (verb.isEmpty() || cue.speaker().from() >= cue.to()) {
            return false;
        }
        Optional<Complement> what = Complement.behind(p, cue.to(), verb.get(), Clauses.endOfWords(p, cue.from()));
        boolean deed = what.filter(each -> !Thoughts.RECKONING.contains(p.lemma(cue.from())))
                .filter(each -> each.frame().equals("np-to") || each.frame().equals("to"))
                .filter(each -> !p.lemma(cue.from()).equals("claim")) // "claims to have shot down 12"
                .isPresent();
        boolean promise = (COMMITTING.contains(p.lemma(cue.from())) || givesAway(p, cue))
                && what.filter(each -> each.isClause() || each.frame().equals("ing"))
                        .isEmpty();
        return deed
                || promise
                || (what.filter(each -> each.from() <= word).isEmpty()
                        && SAYS.contains(p.lemma(cue.from()))
                        && isAmongListeners(p, cue.to(), word));
    }

    /** "announced a reward of 5 million" */
    private static boolean givesAway(Paragraph p, Cues.Cue cue) {
        NounPhrase what = p.lemma(cue.from()).equals("announce") ? NounPhrase.startingAt(p, cue.to()) : null;
        return what != null && GIFTS.contains(p.lemma(what.head(p)));
    }

    /** "told a class of a dozen", "said in a letter of 40 words", but not "said 12" and "said, costing 12 million" */
    private static boolean isAmongListeners(Paragraph p, int from, int word) {
        if (p.lemma(from - 1).equals("tell") && isRightBehind(p, from, word)) {
            return true; // "told about 150 supporters"
        }
        for (int i = from; i < word; i++) {
            if (p.word(i).equals(",")) {
                return false;
            }
        }
        return word - 2 > Clauses.pastAdverbs(p, from);
    }

    private static boolean isRightBehind(Paragraph p, int from, int word) {
        for (int i = from; i < word; i++) {
            if (!p.is(i, "RB", "IN", "JJR", "JJS", "DT") || p.lower(i).matches("of|that|in|on")) {
                return false;
            }
        }
        return true;
    }

    private Source sourceOf(Paragraph p, Cues.Cue cue) {
        Speaker speaker = speakers.of(p, cue.speaker(), cue.how());
        return new Source(
                denies(p, cue.from()) ? because(DENIED, speaker) : speaker,
                Optional.of(article.span(
                        p.token(cue.from()).start(), p.token(cue.to() - 1).end())));
    }

    /** "Seventeen bodies were found in one cell, he said; two more lay by the wall" */
    private static Optional<Cues.Cue> beforeSemicolon(Paragraph p, int word) {
        for (int i = word - 1; i > p.sentenceStart(word); i--) {
            if (p.word(i).equals(";") && !p.isQuoted(i)) {
                return endingAt(p, i);
            }
        }
        return Optional.empty();
    }

    private static Optional<Cues.Cue> endingAt(Paragraph p, int semicolon) {
        for (int i = p.sentenceStart(semicolon); i < semicolon; i++) {
            boolean comma = p.word(i).equals(",") && !p.isQuoted(i);
            Optional<Cues.Cue> said = comma ? Cues.behind(p, i) : Optional.empty();
            if (said.filter(cue -> cue.to() == semicolon).isPresent()) {
                return said;
            }
        }
        return Optional.empty();
    }

    private Source reported(Paragraph p, int word) {
        Optional<Cues.Cue> charge = Charges.quoted(p, word).or(() -> Charges.before(p, word));
        if (charge.isPresent()) {
            return sourceOf(p, charge.get());
        }
        Optional<Cues.Cue> says = Cues.before(p, word, p.sentenceStart(word), false);
        Optional<Cues.Cue> tells = Reckonings.ofSecondSpeaker(p, word)
                .or(() -> NumberCues.before(p, word))
                .filter(cue -> says.filter(other -> other.from() > cue.from()).isEmpty());
        return tells.or(() -> says)
                .or(() -> Reckonings.behind(p, word))
                .or(() -> Documents.asked(p, word))
                .or(() -> Cues.atEnd(p, word))
                .or(() -> Agents.of(p, word))
                .or(() -> NextSentence.givenBy(p, word))
                .or(() -> beforeSemicolon(p, word))
                .or(() -> Documents.beforeColon(p, word))
                .or(() -> Documents.goesOn(p, word))
                .filter(cue -> isSaid(p, cue, word))
                .map(cue -> sourceOf(p, cue))
                .or(() -> HeadlineLabel.of(p, word)
                        .map(who -> new Source(
                                speakers.of(p, who, "named in the headline as who says it"), Optional.empty())))
                .orElseGet(() -> new Source(Speaker.unknown("only the outlet says so"), Optional.empty()));
    }
}
