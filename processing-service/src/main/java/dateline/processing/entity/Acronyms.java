package dateline.processing.entity;

import dateline.contracts.AnalysisMessage.EntityKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which acronym stands for which name: as the text ties them in brackets or between commas, else by the initials. */
final class Acronyms {

    private static final String ACRONYM = "(?:the )?(\\p{Lu}[\\p{L}\\d.]{1,7})";

    // "(KNB)", ", known as the KNB,", ", or KNB,"; ", the KNB, said" but no list of bodies, which goes on with a name
    // or "and"
    private static final List<Pattern> BEHIND = List.of(
            Pattern.compile("\\G[’']?\\s?\\(" + ACRONYM + "\\)"),
            Pattern.compile("\\G(?:,? (?:also |better |widely )?(?:known as|called|abbreviated(?: as| to)?)|, or) "
                    + ACRONYM + "(?=[,.;])"),
            Pattern.compile("\\G, (?=the )" + ACRONYM + "(?=, (?!and\\b|or\\b|the\\b|an?\\b|as\\b|its\\b)\\p{Ll})"));
    private static final Pattern NAME_IN_BRACKETS = Pattern.compile("\\G\\s?\\((?:the )?$");
    private static final Set<String> NOT_COUNTED = Set.of("of", "the", "and", "for", "in", "on", "de", "&");

    /** What stands in brackets behind a caption or a place, and is its source. */
    private static final Set<String> AGENCIES = Set.of("AP", "AFP", "UPI", "EPA", "TASS", "DPA");

    private Acronyms() {}

    /** The namings, and the acronyms in brackets behind organisations that nobody saw as names. */
    static List<Naming> addTo(List<Naming> namings, String text) {
        List<Naming> all = new ArrayList<>(namings);
        for (Naming naming : namings) {
            if (naming.kind() == EntityKind.ORGANISATION) {
                behind(naming, text)
                        .filter(found -> !AGENCIES.contains(found.group(1)))
                        .map(found -> new Naming(
                                found.start(1), found.end(1), naming.kind(), List.of(found.group(1)), false, false))
                        .filter(acronym -> namings.stream().noneMatch(acronym::overlaps))
                        .ifPresent(all::add);
            }
        }
        return all;
    }

    /** From the acronym's key to the key of the name. */
    static Map<String, String> tiedIn(String text, List<Naming> namings) {
        Map<String, String> tied = new LinkedHashMap<>();
        for (Naming naming : namings) {
            if (naming.kind() != EntityKind.PERSON) {
                behind(naming, text).ifPresent(found -> tied.putIfAbsent(bare(found.group(1)), naming.key()));
            }
        }
        for (int i = 1; i < namings.size(); i++) {
            Naming before = namings.get(i - 1);
            Naming naming = namings.get(i);
            if (isAcronym(before) && naming.name().size() > 1 && opensBracket(text, before.end(), naming.start())) {
                tied.putIfAbsent(bare(before.name().get(0)), naming.key());
            }
        }
        for (Naming naming : namings) {
            if (isAcronym(naming)) {
                namings.stream()
                        .filter(each -> each.name().size() > 1 && each.kind() == naming.kind())
                        .filter(each ->
                                initials(each.name()).equals(bare(naming.name().get(0))))
                        .findFirst()
                        .ifPresent(each -> tied.putIfAbsent(bare(naming.name().get(0)), each.key()));
            }
        }
        return tied;
    }

    /** The acronym that stands behind a name of several words, as its first group. */
    private static Optional<MatchResult> behind(Naming naming, String text) {
        if (naming.name().size() == 1) {
            return Optional.empty();
        }
        return BEHIND.stream()
                .map(pattern -> pattern.matcher(text).region(naming.end(), text.length()))
                .filter(matcher -> matcher.lookingAt() && Spelling.isAcronym(matcher.group(1)))
                .map(Matcher::toMatchResult)
                .findFirst();
    }

    static String bare(String acronym) {
        return acronym.replace(".", "").toLowerCase(Locale.ROOT);
    }

    private static boolean isAcronym(Naming naming) {
        return naming.name().size() == 1 && Spelling.isAcronym(naming.name().get(0));
    }

    private static boolean opensBracket(String text, int from, int to) {
        return from <= to && NAME_IN_BRACKETS.matcher(text.substring(from, to)).find();
    }

    private static String initials(List<String> name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name) {
            if (!NOT_COUNTED.contains(word)) {
                for (String part : word.split("-")) {
                    initials.append(part.isEmpty() ? "" : part.substring(0, 1));
                }
            }
        }
        return initials.toString().toLowerCase(Locale.ROOT);
    }
}
