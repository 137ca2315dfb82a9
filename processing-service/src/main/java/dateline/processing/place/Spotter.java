package dateline.processing.place;

import dateline.contracts.AnalysisMessage.Entity;
import dateline.contracts.AnalysisMessage.EntityKind;
import dateline.contracts.ArticleMessage.BlockKind;
import dateline.language.AnnotatedText;
import dateline.language.Sentence;
import dateline.language.Token;
import dateline.processing.article.Article;
import dateline.processing.place.Owners.Owner;
import dateline.processing.place.Toponym.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the names of places: what the entities call a place, a people or a place inside the name of something else, and
 * names of the gazetteer that the recogniser overlooked.
 */
final class Spotter {

    private static final int LARGE = 100_000;
    private static final int KNOWN_IN_NAMES = 15_000;
    private static final Set<String> JOINING =
            Set.of("of", "and", "de", "la", "the", "upon", "on", "-", "&", "'s", "del", "al");
    private static final Set<String> UNITED_NATIONS = Set.of("U.N.", "UN", "U.N");

    private final Gazetteer gazetteer;
    private final NameMatcher names;

    Spotter(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.names = new NameMatcher(gazetteer);
    }

    List<Toponym> find(Article article, AnnotatedText text, List<Entity> entities) {
        Owners owners = Owners.of(text.text(), entities, Placings.towns(names, text));
        List<Toponym> found = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            if (!article.kindAt(sentence.start()).equals(Optional.of(BlockKind.CREDIT))) {
                List<Toponym> here = find(sentence, text.text(), owners, article.outlet());
                found.addAll(Counties.named(here, gazetteer));
            }
        }
        return Placings.withoutShortNames(found, owners);
    }

    private List<Toponym> find(Sentence sentence, String text, Owners owners, String outlet) {
        List<Toponym> found = new ArrayList<>();
        for (int at = 0; at < sentence.tokens().size(); ) {
            Optional<Toponym> here =
                    isOutlet(sentence, at, text, outlet) ? Optional.empty() : at(sentence, at, text, owners);
            here.ifPresent(found::add);
            at = here.map(each -> each.last() + 1).orElse(at + 1);
        }
        return found;
    }

    /** The name of the outlet itself, in its own copy, names no place. */
    private static boolean isOutlet(Sentence sentence, int at, String text, String outlet) {
        return !outlet.isEmpty()
                && text.regionMatches(true, sentence.tokens().get(at).start(), outlet, 0, outlet.length());
    }

    private Optional<Toponym> at(Sentence sentence, int at, String text, Owners owners) {
        String word = sentence.tokens().get(at).word();
        if (!Character.isUpperCase(word.codePointAt(0)) || UNITED_NATIONS.contains(word)) {
            return Optional.empty();
        }
        Optional<Toponym> dateline = at == 0 ? dateline(sentence, text) : Optional.empty();
        if (dateline.isPresent()) {
            return dateline;
        }
        Optional<Owner> owner = owners.of(sentence, at);
        Optional<Toponym> people = people(sentence, at, text, owner);
        if (people.isPresent()) {
            return people;
        }
        Optional<Toponym> hyphened =
                owner.map(Owner::kind).filter(kind -> kind != EntityKind.PLACE).isPresent()
                        ? Optional.empty()
                        : hyphened(sentence, at, text);
        if (hyphened.isPresent()) {
            return hyphened;
        }
        if (owner.isEmpty()) {
            return overlooked(sentence, at, text, owners);
        }
        Optional<Toponym> more = beyond(sentence, at, text, owners, owner.get());
        if (more.isPresent()) {
            return more;
        }
        return switch (owner.get().kind()) {
            case PLACE -> SeenPlaces.at(names, sentence, at, text, owner.get());
            case ORGANISATION -> insideOrganisation(sentence, at, text, owner.get());
            case PERSON -> insidePerson(sentence, at, text, owner.get(), owners);
        };
    }

    /** "PORT OF SPAIN, Trinidad: Police": a known name in capital letters, as a whole. */
    private Optional<Toponym> dateline(Sentence sentence, String text) {
        List<Token> tokens = sentence.tokens();
        int end = -1;
        while (end + 1 < tokens.size() && isShouted(tokens.get(end + 1).word())) {
            end++;
        }
        int last = end;
        return end > 0 ? names.longest(sentence, 0, end, text).filter(each -> each.last() == last) : Optional.empty();
    }

    private static boolean isShouted(String word) {
        return word.codePoints().noneMatch(Character::isLowerCase)
                && (word.equals("-") || word.codePoints().anyMatch(Character::isLetter));
    }

    /** The town in "KOTA KINABALU", of which the recogniser saw the first word: a known name goes on behind it. */
    private Optional<Toponym> beyond(Sentence sentence, int at, String text, Owners owners, Owner owner) {
        List<Token> tokens = sentence.tokens();
        int last = owner.lastToken(sentence, at);
        int end = last;
        while (end + 1 < tokens.size()
                && isName(tokens.get(end + 1))
                && owners.of(sentence, end + 1).isEmpty()) {
            end++;
        }
        return end > last && owner.kind() != EntityKind.PERSON
                ? names.longest(sentence, at, end, text).filter(each -> each.last() > last)
                : Optional.empty();
    }

    /** A known name with a hyphen, of which the recogniser saw parts or none: "North Rhine-Westphalia". */
    private Optional<Toponym> hyphened(Sentence sentence, int at, String text) {
        List<Token> tokens = sentence.tokens();
        int end = at;
        boolean hyphen = false;
        for (int next = at; next < tokens.size() && isCapitalised(tokens.get(next)); ) {
            end = next;
            boolean bound = isHyphened(tokens, next);
            hyphen |= bound;
            next += bound ? 2 : 1;
        }
        return hyphen
                ? names.longest(sentence, at, end, text)
                        .filter(each -> each.words().contains("-"))
                : Optional.empty();
    }

    private static boolean isHyphened(List<Token> tokens, int at) {
        return at + 2 < tokens.size()
                && tokens.get(at + 1).word().equals("-")
                && tokens.get(at).end() + 1 == tokens.get(at + 2).start();
    }

    /** "Kazakh", "South Koreans": up to two words. What is a place's name with them ("British Columbia") is no people. */
    private Optional<Toponym> people(Sentence sentence, int at, String text, Optional<Owner> owner) {
        if (owner.filter(each -> each.kind() == EntityKind.PERSON).isPresent()) {
            return Optional.empty();
        }
        for (int last = Math.min(at + 1, sentence.tokens().size() - 1); last >= at; last--) {
            Token end = sentence.tokens().get(last);
            String words = text.substring(sentence.tokens().get(at).start(), end.end());
            Optional<Place> place = gazetteer.ofPeople(words);
            boolean whole = owner.isEmpty() || end.end() <= owner.get().end();
            if (place.isPresent() && whole && !goesOnAsPlace(sentence, at, last, text)) {
                boolean part = owner.filter(each ->
                                each.kind() == EntityKind.ORGANISATION && each.end() - each.start() > words.length())
                        .isPresent();
                return Optional.of(
                        new Toponym(sentence, at, last, words, part ? Role.PART : Role.PEOPLE, List.of(place.get())));
            }
        }
        return Optional.empty();
    }

    private boolean goesOnAsPlace(Sentence sentence, int at, int last, String text) {
        int end = Math.min(last + 2, sentence.tokens().size() - 1);
        return names.longest(sentence, at, end, text)
                .filter(each -> each.last() > last)
                .isPresent();
    }

    /** A known place's name inside the name of an organisation; the whole of it may be a place's name after "in". */
    private Optional<Toponym> insideOrganisation(Sentence sentence, int at, String text, Owner owner) {
        Optional<Toponym> known = names.longest(sentence, at, owner.lastToken(sentence, at), text);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        if (owner.isWhole(known.get())) {
            boolean isBuilding = known.get().candidates().stream().anyMatch(each -> each.feature() == Feature.SPOT);
            return isBuilding || Placings.isPlaced(known.get()) || isWellKnown(known.get(), KNOWN_IN_NAMES)
                    ? known
                    : Optional.empty();
        }
        return isWellKnown(known.get(), KNOWN_IN_NAMES) ? known.map(each -> each.as(Role.PART)) : Optional.empty();
    }

    /** A well-known place's name that is a person's, or a place that was taken for a person: "in Lancaster". */
    private Optional<Toponym> insidePerson(Sentence sentence, int at, String text, Owner owner, Owners owners) {
        Optional<Toponym> known = names.longest(sentence, at, owner.lastToken(sentence, at), text);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        if (owner.isWhole(known.get())
                && !owner.fullNameKnown()
                && isWellKnown(known.get(), LARGE)
                && Governing.owns(known.get())) {
            return known;
        }
        if (owner.isWhole(known.get())
                && (!owner.fullNameKnown() || Placings.isPlacedInFull(known.get(), isWellKnown(known.get(), LARGE)))
                && (Placings.isPlaced(known.get())
                        || isInArea(known.get(), text)
                        || owners.isPlaceElsewhere(known.get()))) {
            return known;
        }
        return isWellKnown(known.get(), LARGE) ? known.map(each -> each.as(Role.PERSON)) : Optional.empty();
    }

    /** A name that the recogniser overlooked and that can hardly be anything else than a place's. */
    private Optional<Toponym> overlooked(Sentence sentence, int at, String text, Owners owners) {
        List<Token> tokens = sentence.tokens();
        if (!tokens.get(at).is("NNP")) {
            return Optional.empty();
        }
        int end = at;
        while (end + 1 < tokens.size()
                && owners.of(sentence, end + 1).isEmpty()
                && (isName(tokens.get(end + 1))
                        || JOINING.contains(tokens.get(end + 1).word()))) {
            end++;
        }
        return names.longest(sentence, at, end, text)
                .filter(each ->
                        isCertain(each) || isInArea(each, text) || (isAlone(each) && owners.isPlaceElsewhere(each)));
    }

    private static boolean isAlone(Toponym toponym) {
        return toponym.before(1).filter(Spotter::isName).isEmpty()
                && toponym.after(1).filter(Spotter::isName).isEmpty();
    }

    /** "Hugo, Oklahoma": the area after the comma has such a place in it. */
    private boolean isInArea(Toponym toponym, String text) {
        int after = toponym.last() + 2;
        boolean comma =
                toponym.after(1).filter(token -> token.word().equals(",")).isPresent();
        return comma
                && after < toponym.sentence().tokens().size()
                && names.longest(
                                toponym.sentence(),
                                after,
                                Math.min(after + 2, toponym.sentence().tokens().size() - 1),
                                text)
                        .filter(area -> Containment.canContain(area, toponym))
                        .isPresent();
    }

    private static boolean isCertain(Toponym toponym) {
        boolean county = toponym.last() > toponym.first()
                && toponym.candidates().stream().anyMatch(each -> each.feature() == Feature.ADMIN2);
        return county
                || Abbreviations.isMeant(toponym)
                || (isAlone(toponym) && isWellKnown(toponym, LARGE) && !Abbreviations.looksLike(toponym.words()));
    }

    private static boolean isWellKnown(Toponym toponym, int population) {
        return toponym.candidates().stream().anyMatch(each -> switch (each.feature()) {
            case COUNTRY, CAPITAL, CONTINENT, SPOT, REGION, ISLAND, WATER, MOUNTAIN -> true;
            case ADMIN1 ->
                each.population() >= LARGE && PlaceNames.key(each.name()).equals(toponym.key());
            case ADMIN2 -> toponym.last() > toponym.first();
            case DISTRICT -> false;
            case SEAT, TOWN -> each.population() >= population;
        });
    }

    private static boolean isName(Token token) {
        return token.is("NNP") && isCapitalised(token);
    }

    private static boolean isCapitalised(Token token) {
        return Character.isUpperCase(token.word().codePointAt(0));
    }
}
