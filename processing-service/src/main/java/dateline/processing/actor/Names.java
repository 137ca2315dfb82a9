package dateline.processing.actor;

import dateline.contracts.AnalysisMessage.Entity;
import dateline.contracts.AnalysisMessage.EntityKind;
import dateline.contracts.AnalysisMessage.Mention;
import dateline.processing.article.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the names in a paragraph: those of the article's entities, countries and peoples, well-known organisations. */
final class Names {

    /** An entity's mention in UTF-16 offsets. */
    private record Named(int start, int end, Entity entity) {}

    private final String text;
    private final Where where;
    private final Mistaken mistaken;
    private final Namesakes namesakes;
    private final List<Named> named = new ArrayList<>();

    Names(String text, List<Entity> entities, Where where) {
        this.text = text;
        this.where = where;
        this.mistaken = new Mistaken(text, entities);
        this.namesakes = new Namesakes(entities, mistaken);
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
                if (from < p.size()
                        && entities[from] == null
                        && !isTitle(p, from, to, each.entity())
                        && !isGroup(p, from, each.entity())) {
                    entities[from] = entityName(from, to, each);
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

    /** "United Nations Relief Coordinator" is no organisation, nor is "Bishop of Port Ann", nor is "British Defence" or "Fisheries" before "Secretary". */
    private static boolean isTitle(Paragraph p, int from, int to, Entity entity) {
        return entity.kind() == EntityKind.ORGANISATION
                && !Words.isNewspaper(entity.name())
                && NameWords.sector(
                                List.of(entity.name().toLowerCase(Locale.ROOT).split(" ")))
                        .isEmpty()
                && (to - from > 1 && isOffice(p.lower(to - 1))
                        || to - from > 2
                                && isOffice(p.lower(from))
                                && p.lower(from + 1).equals("of")
                        || to - from == 1 && isOffice(p.lower(to)) && isPortfolio(p, from)
                        || to - from > 1
                                && isOffice(p.lower(to))
                                && Nationalities.of(p.word(from)).isPresent()
                                && isPortfolio(p, to - 1));
    }

    /** "Neighbours" that begins a sentence, taken for somebody's name */
    private static boolean isGroup(Paragraph p, int at, Entity entity) {
        return entity.kind() == EntityKind.PERSON
                && !entity.name().contains(" ")
                && Titles.isPlural(p, at)
                && Sectors.ofWords(Titles.words(p, at, at + 1)).isPresent();
    }

    private static boolean isOffice(String word) {
        return Sectors.ofHead(word)
                .filter(head -> head.what() == Sectors.What.OFFICE)
                .isPresent();
    }

    private static boolean isPortfolio(Paragraph p, int i) {
        return Words.PORTFOLIOS.contains(p.lower(i))
                || Sectors.ofModifier(p.lower(i))
                        .filter(word -> word.what() == Sectors.What.MODIFIER)
                        .isPresent();
    }

    private Name entityName(int from, int to, Named mention) {
        Entity entity = mention.entity();
        if (where.isLiterally(mention.start(), mention.end())) {
            return new Name.Place(from, to);
        }
        Entity full = namesakes.fullest(entity);
        return switch (mistaken.kindOf(full)) {
            case PERSON ->
                isTown(mention, to - from) || isTownElsewhere(entity)
                        ? new Name.Place(from, to)
                        : new Name.Person(from, to, full);
            case ORGANISATION -> new Name.Body(from, to, Optional.of(full), Optional.empty());
            case PLACE -> new Name.Place(from, to);
        };
    }

    /** "Aktau" was taken for somebody's name, and the places know the town. */
    private boolean isTown(Named mention, int words) {
        return words == 1
                && !mention.entity().name().contains(" ")
                && where.at(mention.start()).flatMap(each -> each.place()).isPresent();
    }

    /** "Port Ann" in a headline, where other sentences tell of the town. */
    private boolean isTownElsewhere(Entity entity) {
        return named.stream().anyMatch(each -> each.entity() == entity && where.isLiterally(each.start(), each.end()));
    }

    private Name longest(Paragraph p, int i, Name entity) {
        Name body = body(p, i, entity);
        if (body != null && (entity == null || body.to() >= entity.to() || entity instanceof Name.Place)) {
            return body;
        }
        Name nation = nation(p, i);
        if (entity instanceof Name.Person person && !isPeople(person, nation) && !isCountry(person, nation)) {
            return entity;
        }
        return nation != null && (entity == null || nation.to() >= entity.to()) ? nation : entity;
    }

    /** "Danes" may have been taken for somebody's name. */
    private static boolean isPeople(Name.Person person, Name nation) {
        return nation instanceof Name.Nation known
                && known.nationality().form() == Nationalities.Form.PEOPLE
                && known.to() == person.to()
                && !person.entity().name().contains(" ");
    }

    /** "Sierra Leone" and "Westminster"; "Chad" and "Jordan" may be somebody's name. */
    private static boolean isCountry(Name.Person person, Name nation) {
        return nation instanceof Name.Nation known
                && known.to() == person.to()
                && (known.nationality().form() == Nationalities.Form.COUNTRY && known.to() - known.from() > 1
                        || known.nationality().form() == Nationalities.Form.SEAT
                                && !person.entity().name().contains(" "));
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
