package dateline.processing.actor;

import dateline.contracts.Answer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What sector the name of a body tells by how it is made: "Federation of Port Workers", "Parents' Forum". */
final class BodyNames {

    // "the Conservative Union" is no trade union
    private static final Set<String> NOT_BY_NAME = Set.of("union", "workers", "people", "service");
    private static final Set<String> UNIONS =
            Set.of("union", "federation", "confederation", "syndicate", "brotherhood");
    private static final Set<String> JOINED = Set.of(
            "association",
            "society",
            "guild",
            "league",
            "council",
            "chamber",
            "forum",
            "group",
            "network",
            "alliance",
            "club",
            "committee",
            "congress",
            "coalition");
    private static final Set<String> OF_WORKERS = Set.of("LAB", "EDU", "MED", "GOV", "JRN");

    private static final Set<String> PARTICLES =
            Set.of("de", "des", "del", "da", "do", "dos", "das", "di", "della", "du", "der", "für", "voor", "pour");

    private BodyNames() {}

    /** The sector and by which words it is told; empty if the name tells none. */
    static Optional<Answer> sector(String name) {
        if (Words.isNewspaper(name)) {
            return Optional.of(Answer.of("JRN", "called as newspapers are"));
        }
        List<String> words = List.of(name.toLowerCase(Locale.ROOT).split("[ -]"));
        boolean byLast = Sectors.ofWords(words)
                .filter(word -> !NOT_BY_NAME.contains(word.word()))
                .isPresent();
        return ofFirstWords(words)
                .or(() -> ofMembers(words))
                .or(() -> ofOwners(words))
                .or(() -> NameWords.sectorOfSeveral(words))
                .or(() -> Optional.of(words).filter(each -> byLast).flatMap(Sectors::of))
                .or(() -> Titles.ofFirst(words).filter(Sectors.Word::isTold).map(Sectors.Word::sector))
                .or(() -> beforeOf(words))
                .map(each -> Answer.of(each, "the words of its name"))
                .or(() -> NameWords.sector(words).map(each -> Answer.of(each, "a word of its name")));
    }

    /** GOV in "Ministère de la Justice": where the words behind hang on the first, it says what the body is. */
    private static Optional<String> ofFirstWords(List<String> words) {
        return words.size() > 2 && PARTICLES.contains(words.get(1)) ? NameWords.sector(words) : Optional.empty();
    }

    /** LAB in "Federation of Port Workers", MED in "Association of Nurses" */
    private static Optional<String> ofMembers(List<String> words) {
        int of = words.contains("of") ? words.indexOf("of") : words.indexOf("for");
        String last = words.get(words.size() - 1);
        return of > 0 && of < words.size() - 1 && last.endsWith("s")
                ? of(words.get(of - 1), last.substring(0, last.length() - 1)).filter(sector -> !sector.equals("SOC"))
                : Optional.empty();
    }

    /** MED in "Nurses' Forum", SOC in "Parents' Vigilance Forum" */
    private static Optional<String> ofOwners(List<String> words) {
        int of = words.indexOf("of"); // "Herders' Alliance of Turkana"
        return words.subList(0, words.size() - 1).stream()
                .filter(word -> word.matches("\\p{L}+(?:s['’]|men['’]s)"))
                .findFirst()
                .flatMap(word -> of(words.get((of > 0 ? of : words.size()) - 1), singular(word)));
    }

    /** "dockers'" is of the docker, "fishermen's" of the fisherman. */
    private static String singular(String owner) {
        return owner.endsWith("s") ? owner.replaceFirst("en['’]s$", "an") : owner.substring(0, owner.length() - 2);
    }

    /** The sector of a body of these people; a union of those who work is one of labour. */
    private static Optional<String> of(String body, String member) {
        Optional<String> members = UNIONS.contains(body) || JOINED.contains(body)
                ? Sectors.ofHead(member).filter(Sectors.Word::isTold).map(Sectors.Word::sector)
                : Optional.empty();
        boolean labour = members.filter(sector -> isUnion(body, sector)).isPresent();
        return labour ? Optional.of("LAB") : members.map(sector -> sector.equals("CVL") ? "SOC" : sector);
    }

    /** Whether a body of this kind, of members of this sector, is one of labour: a federation of teachers. */
    static boolean isUnion(String body, String sector) {
        return UNIONS.contains(body) && OF_WORKERS.contains(sector);
    }

    /** REL in "Norland Diocese of Port Ann", PTY in "National Rally for Reform" */
    private static Optional<String> beforeOf(List<String> words) {
        int of = words.contains("of") ? words.indexOf("of") : words.indexOf("for");
        return of > 1
                ? Sectors.of(words.subList(0, of)).or(() -> NameWords.sector(words.subList(0, of)))
                : Optional.empty();
    }
}
