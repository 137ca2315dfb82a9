package dateline.processing.gold;

import dateline.contracts.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Counts actors: found, their country, sector and roles. */
final class ActorScore {

    private final GoldText text;
    private final Scoresheet sheet;

    ActorScore(GoldText text, Scoresheet sheet) {
        this.text = text;
        this.sheet = sheet;
    }

    void score(List<GoldArticle.Named> gold, List<Actor> read) {
        Map<GoldArticle.Named, Actor> pairs = Matching.pairs(gold, read, 1, ActorScore::likeness);
        for (GoldArticle.Named actor : gold) {
            if (!actor.optional()) {
                score(actor, pairs.get(actor));
            }
        }
        for (Actor actor : read) {
            if (actor.kind() == Actor.Kind.PERSON) {
                boolean right = Matching.partner(pairs, actor).isPresent();
                sheet.count("actors: precision of persons", right, text.id(), "-", actor.name());
            }
        }
    }

    private void score(GoldArticle.Named gold, Actor read) {
        sheet.count("actors: found", read != null, text.id(), gold.name(), "-");
        sheet.count("actors: found, " + gold.kind(), read != null, text.id(), gold.name(), "-");
        if (read == null) {
            return;
        }
        sheet.count("actors: kind of found", gold.kind() == read.kind(), text.id(), gold.name(), read.kind());
        if (gold.country().isPresent()) {
            boolean right = Matching.judged(gold.country(), read.country().value());
            sheet.count("actors: country of found", right, text.id(), gold.name() + gold.country(), read.country());
        }
        if (gold.sector().isPresent()) {
            boolean right = Matching.judged(gold.sector(), read.sector().value());
            sheet.count("actors: sector of found", right, text.id(), gold.name() + gold.sector(), read.sector());
        }
        for (GoldArticle.Role role : gold.roles()) {
            boolean right = read.roles().stream().anyMatch(other -> same(role, other));
            sheet.count("actors: role of found", right, text.id(), gold.name() + " " + role, read.roles());
        }
    }

    private boolean same(GoldArticle.Role gold, Actor.Role read) {
        boolean words = Matching.alike(gold.title(), read.title())
                || Matching.sameOrWithin(text.span(gold.words()), read.span());
        return words && Matching.judged(gold.of(), read.of().value());
    }

    /** 2 and more if a whole name is the same, 1 if one name is a part of another. */
    private static double likeness(GoldArticle.Named gold, Actor read) {
        List<String> names = new ArrayList<>(read.names());
        names.add(read.name());
        Stream<String> same = gold.names().stream().filter(names::contains);
        boolean alike =
                gold.names().stream().anyMatch(one -> names.stream().anyMatch(other -> Matching.alike(one, other)));
        double kind = gold.kind() == read.kind() ? .5 : 0;
        return same.findAny().isPresent() ? 2 + kind : alike ? 1 + kind : 0;
    }
}
