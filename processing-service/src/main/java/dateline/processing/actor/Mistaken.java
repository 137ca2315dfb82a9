package dateline.processing.actor;

import dateline.contracts.AnalysisMessage.Entity;
import dateline.contracts.AnalysisMessage.EntityKind;
import dateline.contracts.AnalysisMessage.Mention;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that were taken for people, and are none by the words around them: a town in "near Port Ann" and "the Riga
 * mayor", an organisation in "the company, Ashe Mills," and "the Ashe association".
 */
final class Mistaken {

    private static final Set<String> PLACING =
            Set.of("in", "near", "at", "inside", "outside", "around", "across", "off", "outskirts");
    private static final Set<String> OUTLAWS = Set.of("gang", "cartel", "militia", "mafia", "clan", "employer");
    // people may be called so too, but not straight before a name
    private static final Set<String> FIRMS = Set.of("broadcaster", "retailer", "broker", "developer", "insurer");
    private static final Pattern BEFORE = Pattern.compile("([\\p{L}’'-]+)(,?)\\s+$");
    // "the Norland chip tester "
    private static final Pattern DESCRIBED = Pattern.compile("((?:[\\p{L}’'-]+ ){0,2}\\p{Ll}[\\p{L}’'-]+)\\s+$");
    private static final Pattern BEHIND = Pattern.compile("^\\s+(\\p{Ll}[\\p{L}-]+)");
    // ", a mining company," and ", a maker of cables"
    private static final Pattern APPOSED =
            Pattern.compile("^, (?:an?|the|its|their) ((?:\\p{L}+ ){0,2}?\\p{Ll}[\\p{L}-]+)(?:[,.;]| of )");
    // "for the harbour police, "
    private static final Pattern COMPLEMENT = Pattern.compile(
            "\\p{L} (?:for|of|at|from|with|in) (?:(?:the|an?|its|their) )?(?:[\\p{L}’'-]+ ){0,3}[\\p{L}’'-]+,\\s+$");
    // "chief, ", "head of the mission, " and "superintendent of police "
    private static final Pattern HOLDER = Pattern.compile(
            "([\\p{L}’'-]+)(?: of (?:(?:the|its|their) )?(?:\\p{Ll}[\\p{L}-]+ )?(\\p{Ll}[\\p{L}-]+))?(,?)\\s+$");
    private static final Pattern TOWN_OF = Pattern.compile(
            "\\b(?:town|village|city|parish|district|province|port|suburb|commune|municipality|island|hamlet|outskirts) of $");
    private static final Pattern DATELINE = Pattern.compile("^(?:, \\p{Lu}[\\p{L} ]+)? ?(?:\\(|—|–|--)");
    private static final int NEAR = 40;

    private final String text;
    private final Offsets offsets;
    private final Map<String, EntityKind> kinds = new HashMap<>();

    Mistaken(String text, List<Entity> entities) {
        this.text = text;
        this.offsets = new Offsets(text);
        for (Entity entity : entities) {
            kinds.put(
                    entity.entityId(),
                    switch (entity.kind()) {
                        case PERSON -> kind(entity);
                        case ORGANISATION, PLACE -> isHolder(entity) ? EntityKind.PERSON : entity.kind();
                    });
        }
    }

    /** What the one of this name is. */
    EntityKind kindOf(Entity entity) {
        return kinds.getOrDefault(entity.entityId(), entity.kind());
    }

    private EntityKind kind(Entity entity) {
        if (!isHolder(entity) && entity.mentions().stream().anyMatch(this::isBody) || isFirm(entity)) {
            return EntityKind.ORGANISATION;
        }
        boolean town =
                !entity.mentions().isEmpty() && entity.mentions().stream().allMatch(this::isTown);
        return town ? EntityKind.PLACE : EntityKind.PERSON;
    }

    /** "Ashe Poultry": the last word is one of firms and no surname, and no title stands before it. */
    private boolean isFirm(Entity entity) {
        String name = entity.name();
        return name.contains(" ")
                && NameWords.isFirm(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))
                && entity.mentions().stream().noneMatch(this::isTitled);
    }

    private boolean isTitled(Mention mention) {
        Matcher before = before(mention);
        return before.find()
                && Sectors.ofHead(before.group(1).toLowerCase(Locale.ROOT))
                        .filter(word -> word.what() == Sectors.What.OFFICE)
                        .isPresent();
    }

    /** "the company, Ashe Mills" and "the Ashe association" */
    private boolean isBody(Mention mention) {
        Matcher before = before(mention);
        boolean apposed = before.find()
                && before.group(2).equals(",")
                && isInstitution(before.group(1))
                && !isComplement(mention);
        boolean definite = before(mention)
                .results()
                .anyMatch(word ->
                        word.group(1).equalsIgnoreCase("the") && word.group(2).isEmpty());
        Matcher apposition = APPOSED.matcher(textBehind(mention));
        return apposed
                || isDescribed(mention)
                || definite && isInstitution(behind(mention))
                || apposition.find() && isInstitution(apposition.group(1));
    }

    /** "A spokeswoman for the harbour police, Ada Berg," is not called by the name of the police. */
    private boolean isComplement(Mention mention) {
        int start = offsets.utf16(mention.span().start());
        return COMPLEMENT
                .matcher(text.substring(Math.max(0, start - 2 * NEAR), start))
                .find();
    }

    /** "Ada Berg", which is hardly a daily */
    private static boolean isGivenName(Mention mention) {
        String[] words = mention.span().text().split(" ");
        return words.length == 2 && Pronouns.isGiven(words[0]);
    }

    /** "the Norland daily Morning Bell", "Tom Ashe of the broker Berg Lind" */
    private boolean isDescribed(Mention mention) {
        int start = offsets.utf16(mention.span().start());
        Matcher words = DESCRIBED.matcher(text.substring(Math.max(0, start - NEAR), start));
        return words.find()
                && !isGivenName(mention)
                && (isInstitution(words.group(1))
                        || FIRMS.contains(
                                words.group(1).substring(words.group(1).lastIndexOf(' ') + 1)));
    }

    private boolean isHolder(Entity entity) {
        return entity.mentions().stream().anyMatch(this::isHolder);
    }

    /** "Its military chief, Ada al Berg, said", "The head of the mission, Ada Berg, said", "Head of police Ada Berg said" */
    private boolean isHolder(Mention mention) {
        int start = offsets.utf16(mention.span().start());
        Matcher before = HOLDER.matcher(text.substring(Math.max(0, start - NEAR), start));
        boolean office = before.find()
                && !isInstitution(before.group(1))
                && Sectors.ofHead(before.group(1).toLowerCase(Locale.ROOT))
                        .filter(word -> word.what() == Sectors.What.OFFICE)
                        .isPresent()
                && (before.group(2) == null || !Words.GEOGRAPHY.contains(before.group(2)));
        String name = mention.span().text();
        int end = offsets.utf16(mention.span().end());
        boolean straight = office && before.group(3).isEmpty() && before.group(2) != null;
        return office
                && (straight || before.group(3).equals(",") && text.startsWith(",", end))
                && name.matches("\\p{Lu}[\\p{L}'’.-]+(?: \\p{Ll}{1,4})? \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?")
                && Sectors.ofHead(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))
                        .isEmpty()
                && NameWords.sector(List.of(name.toLowerCase(Locale.ROOT).split(" ")))
                        .isEmpty()
                && Organisations.of(name).isEmpty();
    }

    private boolean isTown(Mention mention) {
        Matcher before = before(mention);
        boolean placed = before.find()
                && before.group(2).isEmpty()
                && (PLACING.contains(before.group(1).toLowerCase(Locale.ROOT))
                        || before.group(1).equals("from") && isLone(mention));
        return placed || isGoverned(behind(mention)) || isDateline(mention) || isTownOf(mention);
    }

    /** "herders from Port" */
    private static boolean isLone(Mention mention) {
        return !mention.span().text().contains(" ");
    }

    /** "the parish of Port Ann" */
    private boolean isTownOf(Mention mention) {
        int start = offsets.utf16(mention.span().start());
        return TOWN_OF.matcher(text.substring(Math.max(0, start - NEAR), start)).find();
    }

    /** "PORT ANN, Norland (" */
    private boolean isDateline(Mention mention) {
        String name = mention.span().text();
        return name.equals(name.toUpperCase(Locale.ROOT))
                && DATELINE.matcher(textBehind(mention)).find();
    }

    /** "mayor" in "Riga mayor shot dead" */
    private static boolean isGoverned(String word) {
        return Sectors.ofHead(word)
                .filter(each -> !each.weak() && Set.of("GOV", "COP").contains(each.sector()))
                .isPresent();
    }

    /** A "drill operator" is somebody, an "operator" a firm. */
    private static boolean isInstitution(String words) {
        return OUTLAWS.contains(words.substring(words.lastIndexOf(' ') + 1))
                || Sectors.ofWords(List.of(words.toLowerCase(Locale.ROOT).split(" ")))
                        .filter(each -> each.what() == Sectors.What.INSTITUTION)
                        .isPresent();
    }

    private Matcher before(Mention mention) {
        int start = offsets.utf16(mention.span().start());
        return BEFORE.matcher(text.substring(Math.max(0, start - NEAR), start));
    }

    private String behind(Mention mention) {
        Matcher behind = BEHIND.matcher(textBehind(mention));
        return behind.find() ? behind.group(1) : "";
    }

    private String textBehind(Mention mention) {
        int end = offsets.utf16(mention.span().end());
        return text.substring(end, Math.min(text.length(), end + NEAR));
    }
}
