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

    // "a Norland seaman was expelled. The man, Tom Ashe"
    private static final Set<String> ANYBODY =
            Set.of("man", "woman", "suspect", "victim", "defendant", "detainee", "prisoner", "accused", "boy", "girl");

    private final Article article;
    private final Cast cast;
    private final Where where;
    private final List<Meant> meant = new ArrayList<>();
    private final List<Meant> somebody = new ArrayList<>();
    // what a spokesman speaks for where it was last told
    private final Map<String, String> sectors = new HashMap<>();
    // and whose the holder of an office was where he was first told of
    private final Map<String, Answer> countries = new HashMap<>();

    // the noun of the last who was told with a country, and has no name yet
    private String last = "";
    private int blockOfLast;
    // the court that was told last, if its country was
    private Optional<Answer> court = Optional.empty();
    private int blockOfCourt;

    /** Words that mean the holder of an office, and of which country it is if they tell. */
    private record Meant(Phrase phrase, Title title, Optional<Answer> of, int end) {}

    OfficeHolders(Article article, Cast cast, Where where) {
        this.article = article;
        this.cast = cast;
        this.where = where;
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

    /** In "a spokesman for the army ... the spokesman, Tom Ashe" both are one. */
    private Title takenUp(Phrase phrase, Title title) {
        String word = title.word().word();
        boolean open = title.word().weak()
                && title.sector().equals(Optional.of(title.word().sector()));
        if (!open) {
            title.sector().filter(each -> title.word().weak()).ifPresent(each -> sectors.put(word, each));
            return title;
        }
        boolean same =
                phrase.possessor().isEmpty() && phrase.p().lower(phrase.from()).equals("the");
        return same && sectors.containsKey(word) ? title.in(sectors.get(word)) : title;
    }

    /** In "a Norland trader was freed ... the trader, Tom Ashe" both are one; ministers there are of many countries. */
    private Optional<Answer> ofWhomWasTold(Phrase phrase, Title title) {
        boolean same =
                phrase.possessor().isEmpty() && phrase.p().lower(phrase.from()).equals("the");
        String word = title.word().word();
        boolean near = article.blockAt(phrase.p().start()) - blockOfLast <= 1;
        boolean before = phrase.isBare() && phrase.lastName().isPresent() && word.equals(last);
        if (near && (before || same && ANYBODY.contains(word)) && countries.containsKey(last)) {
            String meant = last;
            last = "";
            return Optional.of(countries.get(meant));
        }
        return Optional.ofNullable(countries.get(word)).filter(each -> same);
    }

    /** "A Norland court fined him. Judge Ada Berg said": she is of that court if it is told near by. */
    private Optional<Answer> ofCourt(Title title, Phrase phrase) {
        int block = article.blockAt(phrase.p().start());
        boolean judge = title.word().what() == Sectors.What.OFFICE
                && title.sector().equals(Optional.of("JUD"))
                && block - blockOfCourt <= 1;
        return judge ? court : Optional.empty();
    }

    /** Notes a court, and its country where words tell it. */
    private void court(Phrase phrase, Title title, Optional<Answer> told) {
        if (title.word().isBody() && title.sector().equals(Optional.of("JUD"))) {
            court = told.filter(each -> each.value().isPresent());
            blockOfCourt = article.blockAt(phrase.p().start());
        }
    }

    private void note(Title title, Optional<Answer> told, int block) {
        boolean state = title.sector().filter(Set.of("GOV", "LEG")::contains).isPresent();
        told.filter(each -> !state && !title.word().isBody() && each.value().isPresent())
                .ifPresent(each -> {
                    countries.put(title.word().word(), each);
                    last = title.word().word();
                    blockOfLast = block;
                });
    }

    /** Notes the title before a name. */
    void titled(Draft person, Phrase phrase, Title before, Optional<Answer> country, int end) {
        Title title = takenUp(phrase, before);
        Optional<Answer> told = country.or(() -> ofWhomWasTold(phrase, title))
                .or(() -> ofCourt(title, phrase))
                .or(() -> title.word().word().startsWith("government ")
                        ? where.ofGovernmentAt(phrase.p(), phrase.head())
                        : Optional.empty());
        Paragraph p = phrase.p();
        Span span = article.span(
                p.token(Math.min(phrase.possessor().map(Phrase::core).orElse(phrase.core()), title.from()))
                        .start(),
                p.token(end - 1).end());
        String words = withoutBodies(phrase, title);
        if (title.word().word().equals("counterpart")) {
            Optional<Role> same = lastRoleBefore(span.start());
            if (same.isEmpty()) {
                told.ifPresent(person::isOf);
                return;
            }
            words = same.get().title();
            person.isIn(Answer.of("GOV", "the office of whose counterpart he is called"));
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

    private Optional<Role> lastRoleBefore(int start) {
        return cast.people().stream()
                .filter(each -> !each.roles().isEmpty() && each.first() < start)
                .max(java.util.Comparator.comparingInt(each -> each.lastBefore(start)))
                .map(each -> each.roles().get(0));
    }

    /** Notes words that mean whoever holds an office. */
    void meantBy(Phrase phrase, Title title, Optional<Answer> told, int end) {
        Optional<Answer> of = told.or(() -> ofWhomWasTold(phrase, title));
        note(title, told, article.blockAt(phrase.p().start()));
        meant.add(new Meant(phrase, takenUp(phrase, title), of, end));
    }

    /** Notes somebody without a name whose title tells a sector: "a spokesman for the army". */
    void told(Phrase phrase, Title title, Optional<Answer> country) {
        takenUp(phrase, title);
        court(phrase, title, country);
        if (!phrase.isPlural()) {
            note(title, country, article.blockAt(phrase.p().start()));
            boolean person =
                    !title.word().isBody() && !ANYBODY.contains(title.word().word());
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
            titled(person, last.phrase(), last.title(), last.of(), last.phrase().to());
            person.mention(span(last), Form.TITLE, "the name follows between commas");
        }
    }

    /** Ties each office to its holder, if the article names one that fits; to somebody without a name else. */
    void resolve() {
        for (Meant each : somebody) {
            Introductions.aged(article, each.phrase(), cast.people())
                    .ifPresent(person -> titled(person, each.phrase(), each.title(), each.of(), each.end()));
        }
        for (Meant each : meant) {
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
