package dateline.processing.entity;

import dateline.contracts.AnalysisMessage.EntityKind;
import dateline.contracts.ArticleMessage.BlockKind;
import dateline.language.AnnotatedText;
import dateline.language.Sentence;
import dateline.language.Token;
import dateline.language.Token.NameKind;
import dateline.processing.article.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the stretches that are names: what the recogniser saw, put right, and what it overlooked. */
final class NamingFinder {

    // "ALMATY, Kazakhstan (Meridian Wire) —": the agency files the story and is nobody in it.
    private static final Pattern AGENCY =
            Pattern.compile("(?m)^\\p{Lu}[\\p{L} .,'’-]{1,60}\\(([^)\\n]{2,40})\\)\\s*[—–-]");

    // "RideNorth", but "McKay" and "DeVito" are people
    private static final Pattern BRAND =
            Pattern.compile("(?!Ma?c|De|Di|La|Le|Fitz|Van|Von|Du|Da|Lo)\\p{Lu}\\p{Ll}{2,}\\p{Lu}\\p{Ll}+");

    private NamingFinder() {}

    static List<Naming> find(Article article, AnnotatedText text) {
        List<int[]> agencies = agencies(text.text());
        List<Naming> found = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            if (article.kindAt(sentence.start()).equals(Optional.of(BlockKind.CREDIT))) {
                continue;
            }
            for (Run run : Runs.of(sentence)) {
                naming(run)
                        .filter(each -> agencies.stream()
                                .noneMatch(agency -> agency[0] <= each.start() && each.end() <= agency[1]))
                        .ifPresent(found::add);
            }
        }
        return Echoes.addTo(Acronyms.addTo(found, text.text()), article, text);
    }

    private static List<int[]> agencies(String text) {
        List<int[]> result = new ArrayList<>();
        Matcher matcher = AGENCY.matcher(text);
        while (matcher.find()) {
            result.add(new int[] {matcher.start(1), matcher.end(1)});
        }
        return result;
    }

    private static Optional<Naming> naming(Run run) {
        Run trimmed = run.trimmed();
        trimmed = trimmed.isTitled() ? trimmed.asPerson().trimmed() : trimmed;
        if (trimmed.isEmpty() || isPortfolio(trimmed) || isHalfOfCompound(trimmed) || !trimmed.hasCapital()) {
            return Optional.empty();
        }
        List<String> words = trimmed.tokens().stream().map(Token::word).toList();
        boolean courtesy = trimmed.kind() == NameKind.PERSON
                && trimmed.before()
                        .filter(t -> Words.COURTESY.contains(t.word()))
                        .isPresent();
        int start = courtesy
                ? trimmed.before().orElseThrow().start()
                : trimmed.tokens().get(0).start();
        int end = trimmed.tokens().get(trimmed.tokens().size() - 1).end();
        return Optional.of(new Naming(start, end, kind(trimmed), Runs.name(trimmed, words), courtesy, true));
    }

    private static EntityKind kind(Run run) {
        if (run.kind() == NameKind.LOCATION && Words.SEATS.contains(Spelling.key(String.join(" ", run.words())))) {
            return EntityKind.ORGANISATION;
        }
        if (run.kind() == NameKind.PERSON
                && run.words().size() == 1
                && BRAND.matcher(run.words().get(0)).matches()) {
            return EntityKind.ORGANISATION;
        }
        return switch (run.kind()) {
            case PERSON -> EntityKind.PERSON;
            case ORGANISATION -> EntityKind.ORGANISATION;
            case LOCATION -> EntityKind.PLACE;
            case NONE -> throw new IllegalStateException("a run is always of a kind");
        };
    }

    /** "State" in "Secretary of State", "Defence" in "Defence Minister". */
    private static boolean isPortfolio(Run run) {
        if (!run.words().stream().allMatch(Words.PORTFOLIOS::contains)) {
            return false;
        }
        boolean ofSomething = run.before(2).filter(t -> isOffice(t)).isPresent()
                && run.before().filter(t -> t.word().equals("of")).isPresent();
        return ofSomething || run.after().filter(NamingFinder::isOffice).isPresent();
    }

    private static boolean isOffice(Token token) {
        return Words.OFFICES.contains(token.word().toLowerCase(Locale.ROOT));
    }

    /** "Moscow" in "Moscow-led": it says what something is like, and is not itself the place. */
    private static boolean isHalfOfCompound(Run run) {
        int end = run.tokens().get(run.tokens().size() - 1).end();
        return run.after()
                .filter(hyphen -> hyphen.word().equals("-") && hyphen.start() == end)
                .flatMap(hyphen -> run.after(2))
                .filter(next -> next.start() == end + 1
                        && Character.isLowerCase(next.word().codePointAt(0)))
                .isPresent();
    }
}
