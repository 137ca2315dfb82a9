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

    private static final Set<String> PLACING = Set.of("in", "near", "at", "inside", "outside", "around", "across");
    private static final Pattern BEFORE = Pattern.compile("([\\p{L}’'-]+)(,?)\\s+$");
    private static final Pattern BEHIND = Pattern.compile("^\\s+(\\p{Ll}[\\p{L}-]+)");
    // ", a mining company,"
    private static final Pattern APPOSED =
            Pattern.compile("^, (?:an?|the|its|their) (?:\\p{L}+ ){0,2}?(\\p{Ll}[\\p{L}-]+)[,.;]");
    private static final int NEAR = 40;

    private final String text;
    private final Offsets offsets;
    private final Map<String, EntityKind> kinds = new HashMap<>();

    Mistaken(String text, List<Entity> entities) {
        this.text = text;
        this.offsets = new Offsets(text);
        for (Entity entity : entities) {
            kinds.put(entity.entityId(), entity.kind() == EntityKind.PERSON ? kind(entity) : entity.kind());
        }
    }

    /** What the one of this name is. */
    EntityKind kindOf(Entity entity) {
        return kinds.getOrDefault(entity.entityId(), entity.kind());
    }

    private EntityKind kind(Entity entity) {
        if (entity.mentions().stream().anyMatch(this::isBody)) {
            return EntityKind.ORGANISATION;
        }
        boolean town =
                !entity.mentions().isEmpty() && entity.mentions().stream().allMatch(this::isTown);
        return town ? EntityKind.PLACE : EntityKind.PERSON;
    }

    /** "the company, Ashe Mills" and "the Ashe association" */
    private boolean isBody(Mention mention) {
        Matcher before = before(mention);
        boolean apposed = before.find() && before.group(2).equals(",") && isInstitution(before.group(1));
        boolean definite = before(mention)
                .results()
                .anyMatch(word ->
                        word.group(1).equalsIgnoreCase("the") && word.group(2).isEmpty());
        Matcher apposition = APPOSED.matcher(textBehind(mention));
        return apposed
                || definite && isInstitution(behind(mention))
                || apposition.find() && isInstitution(apposition.group(1));
    }

    private boolean isTown(Mention mention) {
        Matcher before = before(mention);
        boolean placed = before.find()
                && before.group(2).isEmpty()
                && PLACING.contains(before.group(1).toLowerCase(Locale.ROOT));
        return placed || isGoverned(behind(mention));
    }

    /** "mayor" in "Riga mayor shot dead" */
    private static boolean isGoverned(String word) {
        return Sectors.ofHead(word)
                .filter(each -> !each.weak() && Set.of("GOV", "COP").contains(each.sector()))
                .isPresent();
    }

    private static boolean isInstitution(String word) {
        return Sectors.ofHead(word)
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
