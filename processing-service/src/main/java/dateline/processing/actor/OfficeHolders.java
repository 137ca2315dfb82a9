package dateline.processing.actor;

import dateline.contracts.Actor.Form;
import dateline.contracts.Actor.Kind;
import dateline.contracts.Actor.Role;
import dateline.contracts.Answer;
import dateline.contracts.Span;
import dateline.processing.actor.Titles.Title;
import dateline.processing.article.Article;
import dateline.processing.article.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who holds which office, and who is meant by an office: "the Norland leader" is whom the article calls its president. */
final class OfficeHolders {

    private static final Map<String, Set<String>> ALSO_CALLED = alsoCalled();

    // of whom only the office of another tells what they are
    private static final Set<String> PEERS = Set.of("counterpart", "colleague", "homologue", "opposite number");

    private final Article article;
    private final Cast cast;
    private final Where where;
    private final List<Meant> meant = new ArrayList<>();
    private final List<Meant> somebody = new ArrayList<>();
    private final ToldBefore before;

    /** Words that mean the holder of an office, and of which country it is if they tell. */
    private record Meant(Phrase phrase, Title title, Optional<Answer> of, int end) {}

    OfficeHolders(Article article, Cast cast, Where where) {
        this.article = article;
        this.cast = cast;
        this.where = where;
        this.before = new ToldBefore(article);
    }

    private static Map<String, Set<String>> alsoCalled() {
        Map<String, Set<String>> table = new HashMap<>();
        for (String[] line : Table.of("offices.txt")) {
            String[] parts = line[0].split(":", 2);
            Set<String> offices = table.computeIfAbsent(parts[0], key -> new HashSet<>());
            for (String each : parts[1].split(",")) {
                offices.add(each.strip());
            }
        }
        return table;
    }

    /** Notes the title before a name. */
    void titled(Draft person, Phrase phrase, Title held, Optional<Answer> country, int end) {
        inFull(phrase, held).ifPresent(told -> {
            meant.remove(told);
            isMeant(told, person, "the name follows with the office in short");
        });
        Title title = before.takenUp(phrase, held);
        Optional<Answer> told = country.or(() -> before.ofWhomWasTold(phrase, title))
                .or(() -> before.ofCourt(title, phrase))
                .or(() -> title.word().word().startsWith("government ")
                        ? where.ofGovernmentAt(phrase.p(), phrase.head())
                        : Optional.empty());
        Paragraph p = phrase.p();
        Span span = article.span(
                p.token(Math.min(phrase.possessor().map(Phrase::core).orElse(phrase.core()), title.from()))
                        .start(),
                p.token(end - 1).end());
        String words = withoutBodies(phrase, title);
        if (PEERS.contains(title.word().word())) {
            Optional<Draft> peer = lastHolderBefore(span.start()).filter(each -> each != person);
            if (peer.isEmpty()) {
                told.ifPresent(person::isOf);
                return;
            }
            words = peer.get().roles().getFirst().title();
            peer.get()
                    .sector()
                    .value()
                    .map(each ->
                            Answer.of(each, "that of " + peer.get().name() + ", whose " + title.words() + " he is"))
                    .ifPresent(person::isIn);
        }
        told.ifPresent(person::isOf);
        if (told.isEmpty() && title.word().domestic()) {
            person.isLikelyOf(where.ofOfficeAt(p, phrase.head()));
        }
        person.holds(new Role(
                words, told.orElseGet(() -> Answer.unknown("no word beside the title tells a country")), span));
        String why = "title \"" + words + "\" beside the name";
        Answer sector = title.sector()
                .map(each -> Answer.of(each, why))
                .orElseGet(() -> Answer.unknown(why + " tells no sector"));
        // rebels and policemen have ranks too, clubs have presidents, and what else is said of them tells so
        boolean open = title.word().weak()
                && title.sector().equals(Optional.of(title.word().sector()));
        boolean once = title.noMore();
        if (open || once) {
            person.isPerhapsIn(sector);
        } else {
            person.isIn(sector);
        }
    }

    /** "Secretary General" in "NATO Secretary General". */
    private static String withoutBodies(Phrase phrase, Title title) {
        int from = title.from();
        for (Name name : phrase.names()) {
            from = name instanceof Name.Body && name.to() < title.to() ? Math.max(from, name.to()) : from;
        }
        return phrase.words(from, title.to());
    }

    private Optional<Draft> lastHolderBefore(int start) {
        return cast.people().stream()
                .filter(each -> !each.roles().isEmpty() && each.first() < start)
                .max(java.util.Comparator.comparingInt(each -> each.lastBefore(start)));
    }

    /** "The police commissioner", where "Commissioner Ada Berg" follows. */
    private Optional<Meant> inFull(Phrase phrase, Title title) {
        boolean inShort = title.word().weak()
                && phrase.possessor().isEmpty()
                && phrase.from() == title.from()
                && phrase.lastName().isPresent()
                && title.sector().equals(Optional.of(title.word().sector()));
        int block = article.blockAt(phrase.p().start());
        return meant.reversed().stream()
                .filter(each ->
                        inShort && block - article.blockAt(each.phrase().p().start()) <= 2)
                .filter(each -> each.title()
                        .words()
                        .toLowerCase(Locale.ROOT)
                        .endsWith(title.word().word()))
                .filter(each -> !each.title().sector().equals(title.sector()))
                .findFirst();
    }

    /** Notes words that mean whoever holds an office. */
    void meantBy(Phrase phrase, Title title, Optional<Answer> told, int end) {
        Optional<Answer> of = told.or(() -> before.ofWhomWasTold(phrase, title));
        before.note(phrase, title, told);
        meant.add(new Meant(phrase, before.takenUp(phrase, title), of, end));
    }

    /** Notes somebody without a name whose title tells a sector: "a spokesman for the army". */
    void told(Phrase phrase, Title title, Optional<Answer> country) {
        before.takenUp(phrase, title);
        before.court(phrase, title, country);
        if (!phrase.isPlural()) {
            before.note(phrase, title, country);
            boolean person = !title.word().isBody() && !ToldBefore.isAnybody(title.word());
            if (person && phrase.p().lower(phrase.from()).matches("an?")) {
                somebody.add(new Meant(phrase, title, country, phrase.to()));
            }
        }
    }

    /** The office that ends before this word is that of a person whose name follows between commas. */
    void nameMeant(int word, Paragraph p, Draft person) {
        if (meant.isEmpty()) {
            return;
        }
        Meant last = meant.get(meant.size() - 1);
        boolean there = last.end() == word - 1 && p.lower(word - 1).matches("there|here");
        if (last.phrase().p() == p && (last.end() == word || there)) {
            meant.remove(meant.size() - 1);
            isMeant(last, person, "the name follows between commas");
        }
    }

    private void isMeant(Meant office, Draft person, String reason) {
        titled(
                person,
                office.phrase(),
                office.title(),
                office.of(),
                office.phrase().to());
        person.mention(span(office), Form.TITLE, reason);
    }

    /** Ties each office to its holder, if the article names one that fits; to somebody without a name else. */
    void resolve() {
        for (Meant each : somebody) {
            Introductions.aged(article, each.phrase(), cast.people())
                    .ifPresent(person -> titled(person, each.phrase(), each.title(), each.of(), each.end()));
        }
        for (Meant each : List.copyOf(meant)) {
            if (holder(each).isEmpty()) {
                Introductions.behind(article, each.phrase(), cast.people())
                        .ifPresent(person -> titled(
                                person,
                                each.phrase(),
                                each.title(),
                                each.of(),
                                each.phrase().to()));
            }
        }
        for (Meant each : meant) {
            Span span = span(each);
            Optional<Draft> holder = holder(each);
            if (holder.isPresent()) {
                holder.get().mention(span, Form.TITLE, "the only person in the article of whom that is said");
            } else {
                unnamed(each, span);
            }
        }
    }

    private void unnamed(Meant each, Span span) {
        Title title = each.title();
        Answer sector = title.sector()
                .map(code -> Answer.of(code, "\"" + title.words() + "\""))
                .orElseGet(() -> Answer.unknown("\"" + title.words() + "\" tells no sector"));
        String nouns = title.words().toLowerCase(Locale.ROOT);
        each.of()
                .map(country -> cast.group(Kind.GROUP, title.words(), nouns, country, sector))
                .orElseGet(() -> cast.groupLikelyOf(
                        Kind.GROUP,
                        title.words(),
                        nouns,
                        title.word().domestic() ? where.ofArticle() : Answer.unknown("no word tells the country"),
                        sector))
                .mention(span, Form.TITLE, "nobody in the article is named who holds it");
    }

    private Optional<Draft> holder(Meant each) {
        String office = each.title().word().word();
        Set<String> wanted = new HashSet<>(ALSO_CALLED.getOrDefault(office, Set.of()));
        wanted.add(office);
        Answer of = each.of().orElseGet(where::ofArticle);
        List<Draft> fitting = cast.people().stream()
                .filter(person -> person.roles().stream()
                        .filter(role ->
                                Titles.isNoMore(role.title()) == each.title().noMore())
                        .anyMatch(role -> fits(role, wanted, of)))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static boolean fits(Role role, Set<String> wanted, Answer of) {
        List<String> words = List.of(role.title().toLowerCase(Locale.ROOT).split("[ -]"));
        boolean office = Sectors.ofWords(words)
                        .filter(word -> wanted.contains(word.word()))
                        .isPresent()
                || wanted.contains(words.get(0));
        return office && role.of().value().equals(of.value());
    }

    private Span span(Meant each) {
        Paragraph p = each.phrase().p();
        return article.span(
                p.token(each.phrase().start()).start(), p.token(each.end() - 1).end());
    }
}
