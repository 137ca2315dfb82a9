package dateline.processing.event;

import dateline.contracts.Actor;
import dateline.contracts.Actor.Kind;
import dateline.contracts.Answer;
import dateline.contracts.Event.Participant;
import dateline.contracts.Span;
import dateline.processing.actor.Nationalities;
import dateline.processing.actor.Sectors;
import dateline.processing.article.Article;
import dateline.processing.wordlist.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says which actors of the article the words of a reading mean. */
final class People {

    private static final Set<String> AGENCIES = new HashSet<>(WordList.of(People.class, "agencies.txt"));
    private static final Set<String> OWNING =
            Set.of("of", "from", "in", "against", "to", "for", "by", "with", "on", "at", "near");
    // "a bomb in Norland": the place of a thing is not who did it
    private static final Set<String> OF_DOER = Set.of("of", "from", "by");
    private static final Set<String> NUMBERS = Set.of("thousand", "hundred", "dozen");
    private static final int DEEPEST = 3;

    // What a person does for a living, where it is no public matter.
    private static final Set<String> PERSONAL = Set.of("CVL", "CRM", "BUS", "EDU", "MED", "JRN");

    private final Article article;
    private final List<Actor> actors;
    private final StandIns standIns;
    private final Set<String> groups;

    People(Article article, List<Actor> actors) {
        this.article = article;
        this.actors = actors;
        this.standIns = new StandIns(article, actors);
        Lexicon lexicon = Lexicon.standard();
        groups = new HashSet<>(lexicon.list("people"));
        groups.addAll(lexicon.list("prisoners"));
        groups.addAll(lexicon.list("forces"));
    }

    /** Those who do it. */
    List<Participant> doers(Tree tree, List<Integer> heads, String how) {
        return of(tree, heads, how, OF_DOER);
    }

    /** "tractors blocked the road": those who drive them. */
    List<Participant> drivers(Tree tree, List<Integer> heads, String how) {
        return heads.stream()
                .filter(k ->
                        tree.is(k, "NNS") && Lexicon.standard().list("vehicles").contains(tree.lemma(k)))
                .map(k -> unnamed(tree, k, how))
                .toList();
    }

    /** Those whom these heads mean, each once, in the order of the heads. */
    List<Participant> of(Tree tree, List<Integer> heads, String how) {
        return of(tree, heads, how, OWNING);
    }

    private List<Participant> of(Tree tree, List<Integer> heads, String how, Set<String> owning) {
        Map<String, Participant> found = new LinkedHashMap<>();
        for (int head : heads) {
            List<Participant> meant = of(tree, head, how, 0, owning);
            meant.forEach(each -> found.putIfAbsent(each.actorId().orElse(each.name()), each));
            if (meant.size() == 1) {
                joined(tree, head, heads, meant.getFirst()).ifPresent(each -> found.putIfAbsent(each.name(), each));
            }
        }
        return List.copyOf(found.values());
    }

    /** "Norlandic and Southlandic ships" are those of both, though the parser sees only one of them before the noun. */
    private Optional<Participant> joined(Tree tree, int head, List<Integer> heads, Participant meant) {
        int second = head - 1;
        while (second > 1 && Nationalities.of(tree.token(second).word()).isEmpty() && tree.isWithin(second, head)) {
            second--;
        }
        int first = second - 2;
        boolean pair = first >= 0
                && tree.lower(second - 1).equals("and")
                && !heads.contains(first)
                && Nationalities.of(tree.token(second).word()).isPresent();
        return !pair
                ? Optional.empty()
                : stateBy(tree, first, meant.reason())
                        .map(each -> new Participant(
                                each.actorId(),
                                each.name(),
                                each.country(),
                                meant.sector(),
                                each.span(),
                                "joined with “" + meant.name() + "” by “and”"));
    }

    private List<Participant> of(Tree tree, int head, String how, int depth, Set<String> owning) {
        Optional<Participant> meant = meantBy(tree, head, how);
        if (meant.isPresent()) {
            return isSource(meant.get()) ? List.of() : List.of(meant.get());
        }
        List<Actor> stoodFor = standIns.of(tree, head);
        if (!stoodFor.isEmpty()) {
            Span words = article.span(tree.token(head).start(), tree.token(head).end());
            return stoodFor.stream()
                    .map(each -> participant(each, Optional.of(words), how + ", meant by “" + words.text() + "”"))
                    .filter(each -> !isSource(each))
                    .toList();
        }
        for (int k : tree.children(head, "flat", "appos", "dep")) {
            Optional<Participant> named = meantBy(tree, k, how + ", named beside it");
            if (named.isPresent() && !isSource(named.get())) {
                return List.of(named.get());
            }
        }
        if (depth < DEEPEST && !tree.is(head, "VB")) {
            List<Participant> owners = owners(tree, head, how, depth, owning);
            if (!owners.isEmpty()) {
                return isStateOnly(owners) && Sectors.ofHead(noun(tree, head)).isPresent()
                        ? List.of(ofState(unnamed(tree, head, how), owners.getFirst()))
                        : owners;
            }
        }
        Optional<Participant> state = stateBy(tree, head, how);
        if (state.isPresent()) {
            return List.of(state.get());
        }
        boolean people = tree.is(head, "CD") && !tree.lower(head).contains(".")
                || groups.contains(noun(tree, head))
                || Sectors.ofHead(noun(tree, head)).isPresent();
        boolean somebody = people && !tree.is(head, "JJ") && !isInFront(tree, head);
        return depth == 0 && somebody ? List.of(unnamed(tree, head, how)) : List.of();
    }

    /** Whether only a state or a people is meant, by its name. */
    private static boolean isStateOnly(List<Participant> who) {
        return who.size() == 1
                && who.getFirst().actorId().isEmpty()
                && who.getFirst().country().value().isPresent()
                && who.getFirst().sector().value().isEmpty();
    }

    /** "the Norland premier", of whom the article does not otherwise tell: an office, and whose it is. */
    private static Participant ofState(Participant office, Participant state) {
        return new Participant(
                Optional.empty(), office.name(), state.country(), office.sector(), office.span(), office.reason());
    }

    /** "landed at the head of a force": where somebody is, and nobody. */
    private static boolean isInFront(Tree tree, int head) {
        return tree.preposition(head).equals("at") && noun(tree, head).equals("head");
    }

    /** "the homes of farmers", "Norlandic goods": what is theirs stands for them. */
    private List<Participant> owners(Tree tree, int head, String how, int depth, Set<String> owning) {
        List<Participant> found = new ArrayList<>();
        String step = how + ", through “" + tree.token(head).word() + "”";
        List<Integer> near = new ArrayList<>(tree.children(head, "nmod:poss"));
        near.addAll(tree.children(head, "compound", "amod"));
        for (int k : tree.children(head, "nmod")) {
            if (!near.contains(k) && owning.contains(tree.preposition(k))) {
                near.add(k);
            }
        }
        for (int k : near) {
            if (found.isEmpty() && !Clauses.isTime(tree, k)) {
                for (int each : tree.withConjuncts(k)) {
                    found.addAll(of(tree, each, step, depth + 1, owning));
                }
            }
        }
        return found;
    }

    private Optional<Participant> meantBy(Tree tree, int head, String how) {
        int start = tree.token(head).start();
        int end = tree.token(head).end();
        Span word = article.span(start, end);
        Participant best = null;
        int shortest = Integer.MAX_VALUE;
        for (Actor actor : actors) {
            for (Actor.Mention mention : actor.mentions()) {
                int length = mention.span().end() - mention.span().start();
                if (mention.span().start() <= word.start() && mention.span().end() >= word.end() && length < shortest) {
                    shortest = length;
                    best = participant(actor, Optional.of(mention.span()), how);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** A country or its people by name, which the article does not otherwise tell of. */
    private Optional<Participant> stateBy(Tree tree, int head, String how) {
        String pair =
                head > 0 ? tree.token(head - 1).word() + " " + tree.token(head).word() : "";
        boolean two = Nationalities.of(pair).isPresent();
        int first = two ? head - 1 : head;
        return Nationalities.of(two ? pair : tree.token(head).word())
                .map(each -> new Participant(
                        Optional.empty(),
                        each.name(),
                        Answer.of(each.country(), "by its name or its people"),
                        Answer.unknown("a state or a people as such"),
                        Optional.of(article.span(
                                tree.token(first).start(), tree.token(head).end())),
                        how));
    }

    /** The actor that is meant, without words for it. */
    static Participant participant(Actor actor, Optional<Span> span, String how) {
        return new Participant(Optional.of(actor.actorId()), actor.name(), actor.country(), actor.sector(), span, how);
    }

    private static String noun(Tree tree, int head) {
        String lemma = tree.lemma(head);
        boolean others = tree.is(head, "NNS") && lemma.equals("other");
        if (!others && !NUMBERS.contains(lemma)) {
            return lemma;
        }
        // "hundreds of settlers", and else "thousands marched", "thousands in Lund rallied", "fined six others"
        return tree.children(head, "nmod").stream()
                .filter(k -> !others && tree.preposition(k).equals("of"))
                .map(tree::lemma)
                .findFirst()
                .orElse("people");
    }

    private Participant unnamed(Tree tree, int head, String how) {
        Span words = article.span(
                tree.token(tree.firstOfPhrase(head)).start(), tree.token(head).end());
        return new Participant(
                Optional.empty(),
                words.text(),
                Answer.unknown("the text does not say whose they are"),
                Sectors.ofHead(noun(tree, head))
                        .map(each -> Answer.of(each.sector(), "by the noun"))
                        .orElseGet(() -> Answer.unknown("a group without a name")),
                Optional.of(words),
                how);
    }

    /** A paper or an agency tells the news and is not in it. */
    private boolean isSource(Participant who) {
        String name = who.name().toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
        return name.equals(article.outlet().toLowerCase(Locale.ROOT).replaceFirst("^the ", ""))
                || AGENCIES.contains(name);
    }

    /** Whether it is a person of whom the text tells no part in public life: a player, a widow, a founder. */
    boolean isPrivate(Participant who) {
        return isKind(who, Kind.PERSON)
                && who.sector()
                        .value()
                        .filter(sector -> !PERSONAL.contains(sector))
                        .isEmpty();
    }

    /** Whether it is a body of which the text does not tell what it is: a club, a currency. */
    boolean isUnknownBody(Participant who) {
        return isKind(who, Kind.ORGANISATION) && who.sector().value().isEmpty() && !PublicLife.isAlliance(who);
    }

    /** Whether it is an office or an assembly, and not those who work for it. */
    boolean isOffice(Participant who) {
        return isKind(who, Kind.ORGANISATION) && PublicLife.isPower(who);
    }

    private boolean isKind(Participant who, Kind kind) {
        return who.actorId()
                .flatMap(this::actor)
                .filter(each -> each.kind() == kind)
                .isPresent();
    }

    Optional<Actor> actor(String actorId) {
        return actors.stream().filter(each -> each.actorId().equals(actorId)).findFirst();
    }
}
