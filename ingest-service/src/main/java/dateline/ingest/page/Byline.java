package dateline.ingest.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names under a headline: "By Adrian Pell and Zarina Kolb" gives Adrian Pell and Zarina Kolb. */
final class Byline {

    /** In the class of an element that names an author. */
    static final Pattern IN_A_NAME = Pattern.compile(
            "author|autor|auteur|byline|by-line|writer|verfasser|redakteur|journalist|signature|contributor",
            Pattern.CASE_INSENSITIVE);

    /** In the address that an author's name leads to. */
    static final Pattern IN_A_LINK = Pattern.compile(
            "/(?:author|authors|autor|autoren|autores|auteur|auteurs|profile|staff|redaktion|redakteur|people|by|journalist|writers?)/[^/]",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BY = Pattern.compile(
            "^(?:(?:reported|written|posted|published|story|words|text|texte|report|analysis|ein beitrag|erstellt|geschrieben|verfasst|scritto|escrito|écrit|napisał)\\s+)?"
                    + "(?:by|von|vom|par|por|di|da|door|autor(?:/?in|en)?|autorin/autor|author|auteur|av|af|oleh|yazar|text|redaktion|автор)(?:\\s*:\\s*|\\s+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BY_WITHIN = Pattern.compile(
            "^.{0,40}?\\b(?:by|von|vom|par|por|av|af|door)\\s+(?=\\p{Lu})", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern LEADS_TO_MORE = Pattern.compile(
            "^(?:(?:view|see|zeige|voir|ver|show)\\s+)?(?:(?:all|alle|tous|todos|more)\\s+)?(?:posts|articles?|stories|beiträge|artikel|artículos)\\s+(?:by|from|von|de|par|por)\\s+|^(?:about|über)\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LOGIN = Pattern.compile("[\\p{Ll}\\d]+(?:[._-][\\p{Ll}\\d]+)*");
    private static final Pattern ORGANISATION = Pattern.compile(
            "^The\\s.*|.*(?:\\b(?:news|press|agenc(?:y|ies)|agentur|agence|redaktion|redaction|redacción|redazione|team|staff|online|newsdesk|desk|newsroom|times|gazette|journal|tribune|herald|telegram|post|magazin|magazine|volksblatt|zeitung|stiftung|verlag|institut|gmbh|ag|ltd|inc|welle)\\b|e\\.\\s?v\\.|\\.(?:com|de|net|org|at|ch|is|lt)\\b).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BEGINS = Pattern.compile(
            "^(?:(?:written|posted|story|words|text|erstellt|geschrieben|verfasst)\\s+)?(?:by|von|par|por|autor(?:/?in|en)?|autorin/autor|author|auteur)(?:\\s*:|\\s+\\p{L}|$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*(?:[;|·•]|,(?!\\s*(?:Jr|Sr|Ph\\.?\\s?D|M\\.?D|Esq|II|III)\\b)|\\s&\\s|\\s/\\s|\\b(?:and|und|with|mit|og|och|ve|dan)\\b|\\s(?:et|y|e|en|i|и)\\s)\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NAME = Pattern.compile(
            "[\\p{Lu}][\\p{L}\\p{M}.'’-]*(?:\\s+(?:(?:de|da|di|del|van|von|der|den|bin|al|el|la|le|ibn|ter|dos|du|zu)\\s+)*[\\p{Lu}][\\p{L}\\p{M}.'’-]*){1,4}");
    private static final Pattern STAFF = Pattern.compile(
            "(?:(?:our|special|staff|own)\\s+)?(?:[\\p{Lu}][\\w.'’-]+\\s+){0,3}(?:correspondent|bureau|reporter|desk|staff)s?(?:\\s+reporter)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_A_NAME = Pattern.compile(
            "\\b(editor|reporter|correspondent|writer|updated|published|read|min|http|www|share|posted|comments?|follow|contact|by|view|more|news|uhr|about|all|the|is|alle|über|beiträge|artikel|nachrichten|mehr|zum|profil|kontakt)\\b|@|\\d",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ROLE = Pattern.compile(
            "\\b(?:editors?|reporters?|correspondents?|writers?|columnist|contributors?|officer|director|head of|producer|professor|ceo|founder|redakteur(?:in)?|chefredakteur(?:in)?|korrespondent(?:in)?|redacteur|journaliste?|lead|senior|specialist|expert|fellow|staff)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOBODY = Pattern.compile(
            "(?:super)?admin(?:istrator)?|null|none|undefined|unknown|author|user|guest|anonymous|n/a|webmaster|sponsored|advertorial|anzeige",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("https?:|www\\.|@|^/|\\{|<", Pattern.CASE_INSENSITIVE);
    private static final Pattern ONE_WORD = Pattern.compile("\\p{Lu}[\\p{L}\\d]{2,25}\\W*");
    private static final Pattern HANDLE = Pattern.compile("(?<=\\s)@\\w+");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*[(\\[][^)\\]]*[)\\]]");
    private static final int LONGEST_NAME = 60;

    private Byline() {}

    /** Whether words begin as a byline does. */
    static boolean begins(String words) {
        String start = words.strip();
        return start.length() > 1
                && start.length() < 140
                && BEGINS.matcher(start).find();
    }

    /** The names in a line that is a byline; empty if it is none. */
    static Optional<List<String>> in(String line) {
        if (line.length() > 140) {
            return Optional.empty();
        }
        String words = WrittenTime.rest(line).replaceAll("[\\s,|·•–—-]+$", "").strip();
        boolean says = BY.matcher(words).find();
        List<String> names = names(words);
        if (names.isEmpty()) {
            return Optional.empty();
        }
        if (says) {
            return Optional.of(names);
        }
        // Without "by", only a line of which nothing else is left, and which is a name with a date, or a staff line.
        boolean dated = words.length() < line.length() && WrittenTime.in(line).isPresent();
        boolean whole = String.join("", names).length()
                >= words.replaceAll("[\\s,|&]|\\band\\b", "").length() - names.size() * 4;
        return (dated && whole) || STAFF.matcher(words).matches() ? Optional.of(names) : Optional.empty();
    }

    /** The names in words that may hold others too: only what is written like a name. */
    static List<String> names(String authors) {
        return distinct(parts(authors).stream().filter(Byline::isName).toList());
    }

    /** The names in a field for authors: whatever is no address, no role beside a name, and no placeholder. */
    static List<String> namesInField(String authors) {
        List<String> parts = parts(HANDLE.matcher(authors).replaceAll("")).stream()
                .filter(each -> each.length() <= LONGEST_NAME && each.chars().anyMatch(Character::isLetter))
                .filter(each ->
                        !ADDRESS.matcher(each).find() && !NOBODY.matcher(each).matches())
                .toList();
        List<String> people =
                parts.stream().filter(each -> !ROLE.matcher(each).find()).toList();
        return distinct(people.isEmpty() ? parts : people);
    }

    /** Whether words are written like a person's name. */
    static boolean isPerson(String name) {
        return NAME.matcher(name).matches() && !NOT_A_NAME.matcher(name).find();
    }

    /** Whether a name is hardly a person's: a login, or an organisation by its words. */
    static boolean isWeak(String name) {
        return LOGIN.matcher(name).matches() || ORGANISATION.matcher(name).matches();
    }

    /** The names in an element that is called a byline, or that leads to an author: "Posted on May 3 by Ada Merrin". */
    static List<String> namesInMarkup(String text) {
        String words = WrittenTime.rest(text).strip();
        List<String> names = names(BY_WITHIN.matcher(words).replaceFirst(""));
        boolean isOneWord = BY.matcher(words).find()
                && ONE_WORD.matcher(BY.matcher(words).replaceFirst("")).matches();
        return names.isEmpty() && isOneWord ? namesInField(words) : names;
    }

    private static List<String> parts(String text) {
        String bare = LEADS_TO_MORE
                .matcher(IN_BRACKETS.matcher(text).replaceAll("").strip())
                .replaceFirst("");
        String names = BY.matcher(bare).replaceFirst("");
        return Arrays.stream(BETWEEN.split(names))
                .map(part -> part.replaceAll("^[\\s:,.–-]+|[\\s:,–-]+$", ""))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static List<String> distinct(List<String> names) {
        LinkedHashSet<String> seen = new LinkedHashSet<>();
        List<String> distinct = new ArrayList<>();
        for (String name : names) {
            if (seen.add(Headline.folded(name))) {
                distinct.add(name);
            }
        }
        return distinct;
    }

    private static boolean isName(String text) {
        return text.length() <= LONGEST_NAME
                && (isPerson(text) || STAFF.matcher(text).matches() && !text.equals(text.toUpperCase(Locale.ROOT)));
    }
}
