package dateline.processing.actor;

import dateline.contracts.AnalysisMessage.Entity;
import dateline.processing.actor.Nationalities.Nationality;
import dateline.processing.actor.Organisations.Organisation;
import java.util.Optional;

/** A name in a paragraph, from its first word to after its last. */
sealed interface Name {

    int from();

    int to();

    /** Somebody. */
    record Person(int from, int to, Entity entity) implements Name {}

    /** An organisation: one the article's entities have, one that everybody knows, or both. */
    record Body(int from, int to, Optional<Entity> entity, Optional<Organisation> known) implements Name {}

    /** A country, its people, its capital, a seat of its government. */
    record Nation(int from, int to, Nationality nationality) implements Name {}

    /** Any other place. */
    record Place(int from, int to) implements Name {}
}
