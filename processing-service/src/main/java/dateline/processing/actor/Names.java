package dateline.processing.actor;

import dateline.contracts.AnalysisMessage.Entity;
import dateline.contracts.AnalysisMessage.Mention;
import dateline.processing.quote.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the names in a paragraph: those of the article's entities, countries and peoples, well-known organisations. */
final class Names {

    /** An entity's mention in UTF-16 offsets. */
    private record Named(int start, int end, Entity entity) {}

    private final String text;
    private final List<Named> named = new ArrayList<>();

    Names(String text, List<Entity> entities) {
        this.text = text;
        Offsets offsets = new Offsets(text);
        for (Entity entity : entities) {
            for (Mention mention : entity.mentions()) {
                named.add(new Named(
                        offsets.utf16(mention.span().start()),
                        offsets.utf16(mention.span().end()),
                        entity));
            }
        }
        named.sort(Comparator.comparingInt(Named::start).thenComparing(Named::end, Comparator.reverseOrder()));
    }

    /** For each word the name that begins with it, or {@code null}; no two names overlap. */
    Name[] in(Paragraph p) {
        Name[] entities = new Name[p.size()];
        for (Named each : named) {
            if (each.start() >= p.start() && each.end() <= p.end()) {
                int from = p.at(each.start());
                int to = p.at(each.end() - 1) + 1;
                if (from < p.size() && entities[from] == null) {
                    entities[from] = entityName(from, to, each.entity());
                }
            }
        }
        Name[] names = new Name[p.size()];
        for (int i = 0; i < p.size(); i++) {
            Name name = longest(p, i, entities[i]);
            names[i] = name;
            if (name != null) {
                i = name.to() - 1;
            }
        }
        return names;
    }

    private static Name entityName(int from, int to, Entity entity) {
        return switch (entity.kind()) {
            case PERSON -> new Name.Person(from, to, entity);
            case ORGANISATION -> new Name.Body(from, to, Optional.of(entity), Optional.empty());
            case PLACE -> new Name.Place(from, to);
        };
    }

    private Name longest(Paragraph p, int i, Name entity) {
        Name body = body(p, i, entity);
        if (body != null && (entity == null || body.to() >= entity.to() || entity instanceof Name.Place)) {
            return body;
        }
        if (entity instanceof Name.Person) {
            return entity;
        }
        Name nation = nation(p, i);
        return nation != null && (entity == null || nation.to() >= entity.to()) ? nation : entity;
    }

    private Name body(Paragraph p, int i, Name entity) {
        if (!Organisations.canBeginWith(p.word(i).split("-", 2)[0])) {
            return null;
        }
        for (int to = Math.min(i + Organisations.mostWords(), p.sentenceEnd(i)); to > i; to--) {
            var known = Organisations.of(words(p, i, to));
            if (known.isPresent()) {
                Optional<Entity> same = entity instanceof Name.Body body ? body.entity() : Optional.empty();
                return new Name.Body(i, to, same, known);
            }
        }
        return null;
    }

    private Name nation(Paragraph p, int i) {
        if (!Nationalities.canBeginWith(p.word(i).split("-", 2)[0])) {
            return null;
        }
        for (int to = Math.min(i + Nationalities.mostWords(), p.sentenceEnd(i)); to > i; to--) {
            var nationality = Nationalities.of(words(p, i, to));
            if (nationality.isPresent()) {
                return new Name.Nation(i, to, nationality.get());
            }
        }
        return null;
    }

    private String words(Paragraph p, int from, int to) {
        return text.substring(p.token(from).start(), p.token(to - 1).end());
    }
}
