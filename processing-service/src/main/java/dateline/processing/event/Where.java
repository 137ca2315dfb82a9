package dateline.processing.event;

import dateline.contracts.AnalysisMessage.GazetteerPlace;
import dateline.contracts.AnalysisMessage.PlaceMention;
import dateline.contracts.Event.Place;
import dateline.contracts.Span;
import java.util.Optional;

/** The place of a deed, and by which step it was found: decisions are taken on the step, the reason is only printed. */
record Where(Place place, Step step) {

    /** From the nearest to none. */
    enum Step {
        /** Named with the deed. */
        NAMED,
        /** Named in another clause of the same scene. */
        SCENE,
        /** Words of the deed point to it: "the city", "here". */
        POINTED,
        /** Of the paragraph, the first paragraph or the article. */
        SETTING,
        NONE
    }

    static Where named(PlaceMention mention, Step step, String reason) {
        return new Where(new Place(mention.place(), Optional.of(mention.span()), reason), step);
    }

    static Where pointed(GazetteerPlace place, String reason) {
        return new Where(new Place(Optional.of(place), Optional.empty(), reason), Step.POINTED);
    }

    /** From what else the article tells. */
    static Where inferred(GazetteerPlace place, String reason) {
        return new Where(new Place(Optional.of(place), Optional.empty(), reason), Step.SETTING);
    }

    /**
     * A place that the gazetteer lacks: its words, and the country it lies in where that can be told.
     */
    static Where lacking(Span words, Optional<GazetteerPlace> country, String reason) {
        return new Where(
                new Place(country, Optional.of(words), reason), country.isPresent() ? Step.SETTING : Step.NONE);
    }

    static Where none(String reason) {
        return new Where(new Place(Optional.empty(), Optional.empty(), reason), Step.NONE);
    }

    /** Whether the words of the deed or of its scene tell it. */
    boolean isTold() {
        return step.compareTo(Step.SETTING) < 0;
    }
}
