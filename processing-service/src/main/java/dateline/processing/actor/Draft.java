package dateline.processing.actor;

import dateline.contracts.Actor;
import dateline.contracts.Actor.Form;
import dateline.contracts.Actor.Kind;
import dateline.contracts.Actor.Mention;
import dateline.contracts.Actor.Role;
import dateline.contracts.Answer;
import dateline.contracts.ContentId;
import dateline.contracts.Span;
import dateline.processing.entity.Spelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An actor while the article is read: it gathers what the words say of it. */
final class Draft {

    private final Kind kind;
    private final String name;
    private final Optional<String> entityId;
    private final List<Role> roles = new ArrayList<>();
    private final Map<Integer, Mention> mentions = new LinkedHashMap<>();
    private Answer country;
    private Answer sector;
    private Answer guess = Answer.unknown("");
    private Answer sectorGuess = Answer.unknown("");
    private Answer lastSector = Answer.unknown("");
    private Answer surroundings = Answer.unknown("");

    /**
     * @param country what is said if nothing else is found
     * @param sector what is said if nothing else is found
     */
    Draft(Kind kind, String name, Optional<String> entityId, Answer country, Answer sector) {
        this.kind = kind;
        this.name = name;
        this.entityId = entityId;
        this.country = country;
        this.sector = sector;
    }

    Kind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    /** The country that the words tell, else the likely one, else that of what the text plays in where it is named. */
    Answer country() {
        Answer likely = guess.value().isPresent() ? guess : surroundings;
        return country.value().isPresent() || likely.value().isEmpty() ? country : likely;
    }

    /** The sector that the words tell, else the likely one, else what is left to go by. */
    Answer sector() {
        Answer likely = sectorGuess.value().isPresent() ? sectorGuess : lastSector;
        return sector.value().isPresent() || likely.value().isEmpty() ? sector : likely;
    }

    /** What it is said to be; an office without a country of its own is of its holder's. */
    List<Role> roles() {
        Map<String, Role> distinct = new LinkedHashMap<>();
        for (Role role : roles) {
            boolean own = role.of().value().isPresent() || country().value().isEmpty();
            Role told = own ? role : new Role(role.title(), country(), role.span());
            distinct.putIfAbsent(told.title() + "/" + told.of().value().orElse(""), told);
        }
        return List.copyOf(distinct.values());
    }

    /** The first country that is told counts. */
    void isOf(Answer told) {
        country = country.value().isPresent() ? country : told;
    }

    /** Somebody's own nationality goes before the country of the body he works for. */
    void isByBirthOf(Answer told) {
        country = told.value().isPresent() ? told : country;
    }

    /** A country that is likely, if the words tell none. */
    void isLikelyOf(Answer likely) {
        guess = guess.value().isPresent() ? guess : likely;
    }

    /** Where the text plays at the first words that name it: somebody of whom nothing else is told is mostly from there. */
    void isNamedIn(Answer country) {
        surroundings = mentions.isEmpty() ? country : surroundings;
    }

    /** A sector that is likely, if the words tell none. */
    void isLikelyIn(Answer likely) {
        sectorGuess = likely;
    }

    /** The same, where nothing likelier is known. */
    void isPerhapsIn(Answer likely) {
        sectorGuess = sectorGuess.value().isPresent() ? sectorGuess : likely;
    }

    /** A sector that is likely, if neither the words nor anything likelier tells one. */
    void isElseIn(Answer likely) {
        lastSector = lastSector.value().isPresent() ? lastSector : likely;
    }

    /** Whether the text tells of the same office, held in another country than this one. */
    boolean holdsInAnother(String office, Answer told) {
        return told.value().isPresent()
                && roles.stream()
                        .filter(role -> role.title().equalsIgnoreCase(office))
                        .flatMap(role -> role.of().value().stream())
                        .anyMatch(country -> !country.equals(told.value().get()));
    }

    /** Whether words of the text, and not what is likely, tell the country. */
    boolean isTold() {
        return country.value().isPresent();
    }

    /** Whether the words told so far leave the sector open: those of no office, or of one that many hold. */
    boolean isOpen() {
        return sector.value().isEmpty();
    }

    /** The first sector that is told counts. */
    void isIn(Answer told) {
        sector = sector.value().isPresent() ? sector : told;
    }

    void holds(Role role) {
        roles.add(role);
    }

    void mention(Span span, Form form, String reason) {
        mentions.putIfAbsent(span.start(), new Mention(span, form, reason));
    }

    boolean isMentioned() {
        return !mentions.isEmpty();
    }

    /** Where it is first meant, in code points. */
    int first() {
        return mentions.keySet().stream().min(Comparator.naturalOrder()).orElse(Integer.MAX_VALUE);
    }

    /** Whether it is called by one of these before its name, in lower case: "Mr.". */
    boolean isAddressed(Set<String> titles) {
        return mentions.values().stream()
                .anyMatch(
                        each -> titles.contains(each.span().text().split(" ")[0].toLowerCase(Locale.ROOT)));
    }

    /** Where it is last meant before this offset; -1 if it is not. */
    int lastBefore(int codePoint) {
        return mentions.keySet().stream()
                .filter(at -> at < codePoint)
                .max(Comparator.naturalOrder())
                .orElse(-1);
    }

    String actorId() {
        return ContentId.of(
                'p', kind.name(), Spelling.key(name), country().value().orElse(""));
    }

    /** The one of two that are the same by kind, name and country, with what is said of the other. */
    Draft joinedBy(Draft other) {
        if (entityId.isEmpty() && other.entityId.isPresent()) {
            return other.joinedBy(this);
        }
        other.mentions.forEach(mentions::putIfAbsent);
        roles.addAll(other.roles);
        isIn(other.sector());
        return this;
    }

    Actor actor() {
        List<Mention> inOrder = mentions.values().stream()
                .sorted(Comparator.comparing(each -> each.span().start()))
                .toList();
        return new Actor(actorId(), kind, name, names(inOrder), entityId, country(), sector(), roles(), inOrder);
    }

    private List<String> names(List<Mention> inOrder) {
        List<String> names = inOrder.stream()
                .filter(each -> each.form() == Form.NAME
                        || each.form() == Form.SHORT_NAME
                        || each.form() == Form.ACRONYM
                        || kind == Kind.STATE && each.form() == Form.NATIONALITY
                        || kind == Kind.GROUP && each.form() == Form.DESCRIPTION)
                .map(each -> each.span().text())
                .distinct()
                .toList();
        return names.isEmpty() ? List.of(name) : names;
    }
}
