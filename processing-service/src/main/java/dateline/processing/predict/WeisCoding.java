package dateline.processing.predict;

import dateline.contracts.Event.Status;
import dateline.language.Sentence;
import dateline.language.Syntax;
import dateline.language.Token;
import dateline.processing.event.Coding.Told;
import dateline.processing.event.Coding.Words;
import dateline.processing.predict.CameoTask.Triple;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Codes a sentence of invented places in WEIS, by dictionaries of PETRARCH. Where the lexicon of events does not see who it
 * is done to, it is the first actor that is named behind the verb in its clause, as that coder has it.
 */
final class WeisCoding {

    private static final String VISITS = "032";
    private static final String IS_VISITED = "033";
    private static final Pattern CLAUSE_ENDS =
            Pattern.compile("(?i)[;:]|,(?! (?:and|or)\\b)|\\b(?:almost |(?:\\w+ )?(?:days|weeks|months|years) )?"
                    + "(?:after|before|since|until|while|because|when|if|although)\\b");
    private static final Pattern GIVES_WORD =
            Pattern.compile("(?i)\\b(?:vow|vows|vowed|pledge[sd]?|promise[sd]?|swore)\\b.{0,40}\\bto $");
    // "Norland and Southland troops": the parser's phrase begins behind the "and"
    private static final Pattern JOINED = Pattern.compile("(?:\\p{Lu}[\\p{L}.-]+(?:,| and|, and) )+$");
    private static final Set<String> TELLING = Set.of("say", "report", "tell", "announce", "add", "note");

    private final Weis weis = new Weis();

    List<Triple> triples(ReadCase read, PetrarchPhrase phrases) {
        List<Triple> triples = new ArrayList<>();
        if (read.told().stream().noneMatch(Told::main)) {
            triples.addAll(byVerb(read, phrases, false));
        }
        if (triples.isEmpty()) {
            CameoTask.coded(read).forEach(told -> triples.addAll(of(read, told, phrases)));
        }
        for (Told told : read.told()) {
            // the verb that the parser takes for the main one may tell of nobody the dictionary knows
            if (triples.isEmpty()) {
                triples.addAll(of(read, told, phrases));
            }
        }
        return triples.isEmpty() ? byVerb(read, phrases, true) : triples;
    }

    private List<Triple> of(ReadCase read, Told told, PetrarchPhrase phrases) {
        List<String> sources = sources(read, told, phrases);
        List<String> targets = targets(read, told, phrases, sources);
        List<Triple> triples = new ArrayList<>();
        cameo(read, told).ifPresent(cameo -> weis.of(cameo, told.rule()).ifPresent(code -> {
            Triple.of(sources, targets, cameo).forEach(each -> triples.add(each.as(code)));
            if (code.equals(VISITS) && told.rule().contains("visit")) {
                triples.addAll(Triple.all(targets, sources, IS_VISITED));
            }
        }));
        return triples;
    }

    private static List<String> sources(ReadCase read, Told told, PetrarchPhrase phrases) {
        List<String> sources = codes(read, told.actors(), phrases);
        int start = sentence(read, told).start();
        return sources.isEmpty()
                ? phrases.first(
                        read.article().text().substring(start, told.trigger().start()))
                : sources;
    }

    private static List<String> targets(ReadCase read, Told told, PetrarchPhrase phrases, List<String> sources) {
        List<String> targets = codes(read, told.recipients(), phrases).stream()
                .filter(each -> !sources.contains(each))
                .toList();
        return targets.isEmpty()
                ? phrases.first(
                        clauseBehind(read, sentence(read, told), told.deed().end()))
                : targets;
    }

    /** What is about to be counts as done, but not what somebody gives his word for, and no force that is only ahead. */
    private static Optional<String> cameo(ReadCase read, Told told) {
        boolean word = told.status() == Status.PLANNED
                && GIVES_WORD
                        .matcher(read.article()
                                .text()
                                .substring(0, told.trigger().start()))
                        .find();
        return word || told.stance().equals("THREATEN") ? told.stanceCameo() : told.cameo();
    }

    private static List<String> codes(ReadCase read, List<Words> words, PetrarchPhrase phrases) {
        String text = read.article().text();
        List<String> found = new ArrayList<>();
        int from = 0;
        for (Words each : words) {
            Matcher joined = JOINED.matcher(text.substring(Math.min(from, each.start()), each.start()));
            int start = joined.find() ? each.start() - joined.group().length() : each.start();
            int end = each.whole() + phrases.agentAhead(text.substring(each.whole()));
            found.add(text.substring(start, end));
            from = each.whole();
        }
        return phrases.codes(found);
    }

    private static Sentence sentence(ReadCase read, Told told) {
        return read.text().sentences().get(told.sentence());
    }

    private static String clauseBehind(ReadCase read, Sentence sentence, int from) {
        String behind = read.article().text().substring(from, sentence.end());
        return CLAUSE_ENDS.split(behind, 2)[0];
    }

    /** What a verb tells by itself: the main one, or what somebody says. */
    private List<Triple> byVerb(ReadCase read, PetrarchPhrase phrases, boolean saying) {
        List<Triple> triples = new ArrayList<>();
        for (Sentence sentence : read.text().sentences()) {
            sentence.syntax().ifPresent(syntax -> {
                int verb = mainVerb(sentence, syntax, saying);
                code(sentence, syntax, verb).ifPresent(code -> {
                    List<String> sources = phrases.first(subject(read, sentence, syntax, verb));
                    if (sources.isEmpty()) {
                        // "they hoped": who says so
                        sources = phrases.first(subject(
                                read, sentence, syntax, syntax.relations().indexOf("root")));
                    }
                    String behind = clauseBehind(
                            read, sentence, sentence.tokens().get(verb).end());
                    triples.addAll(Triple.all(sources, phrases.first(behind), code));
                });
            });
        }
        return triples;
    }

    private Optional<String> code(Sentence sentence, Syntax syntax, int verb) {
        if (verb < 0
                || !sentence.tokens().get(verb).is("VB")
                || syntax.dependents(verb, "nsubj:pass").findAny().isPresent()) {
            return Optional.empty();
        }
        Stream<String> objects = syntax.dependents(verb, "obj")
                .map(each -> lemma(sentence.tokens().get(each)));
        return weis.ofVerb(lemma(sentence.tokens().get(verb)), objects.toList());
    }

    /** The subject of a verb, or all before it where the parser sees none. */
    private static String subject(ReadCase read, Sentence sentence, Syntax syntax, int verb) {
        List<Token> tokens = sentence.tokens();
        Optional<Integer> head = syntax.dependents(verb, "nsubj").findFirst();
        int first = head.flatMap(each -> Stream.iterate(0, i -> i + 1)
                        .limit(tokens.size())
                        .filter(i -> syntax.isWithin(i, each))
                        .findFirst())
                .orElse(0);
        return read.article()
                .text()
                .substring(tokens.get(first).start(), tokens.get(verb).start());
    }

    /** The verb on which the others hang, or what it says if it only tells something. */
    private static int mainVerb(Sentence sentence, Syntax syntax, boolean saying) {
        int at = syntax.relations().indexOf("root");
        int told = at;
        while (told >= 0) {
            at = told;
            boolean telling = TELLING.contains(lemma(sentence.tokens().get(at)));
            int below = telling ? syntax.dependents(at, "ccomp").findFirst().orElse(-1) : -1;
            told = saying && below > at ? -1 : below;
        }
        return at;
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
