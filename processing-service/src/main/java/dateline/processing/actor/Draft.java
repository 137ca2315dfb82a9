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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An actor while the article is read: it gathers what the words say of it. */
final class Draft {

    private final Kind kind;
    private final String name;
    private final Optional<String> entityId;
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final Map<Integer, Mention> mentions = new LinkedHashMap<>();
    private Answer country;
    private Answer sector;

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

    Answer country() {
        return country;
    }

    Answer sector() {
        return sector;
    }

    List<Role> roles() {
        return List.copyOf(roles.values());
    }

    /** The first country that is told counts. */
    void isOf(Answer told) {
        country = country.value().isPresent() ? country : told;
    }

    /** The first sector that is told counts. */
    void isIn(Answer told) {
        sector = sector.value().isPresent() ? sector : told;
    }

    void holds(Role role) {
        roles.putIfAbsent(role.title() + "/" + role.of().value().orElse(""), role);
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

    /** Where it is last meant before this offset; -1 if it is not. */
    int lastBefore(int codePoint) {
        return mentions.keySet().stream()
                .filter(at -> at < codePoint)
                .max(Comparator.naturalOrder())
                .orElse(-1);
    }

    Actor actor() {
        List<Mention> inOrder = mentions.values().stream()
                .sorted(Comparator.comparing(each -> each.span().start()))
                .toList();
        return new Actor(
                ContentId.of(
                        'p', kind.name(), Spelling.key(name), country.value().orElse("")),
                kind,
                name,
                names(inOrder),
                entityId,
                country,
                sector,
                List.copyOf(roles.values()),
                inOrder);
    }

    private List<String> names(List<Mention> inOrder) {
        List<String> names = inOrder.stream()
                .filter(each -> each.form() == Form.NAME
                        || each.form() == Form.SHORT_NAME
                        || each.form() == Form.ACRONYM
                        || kind == Kind.GROUP && each.form() == Form.DESCRIPTION)
                .map(each -> each.span().text())
                .distinct()
                .toList();
        return names.isEmpty() ? List.of(name) : names;
    }
}
