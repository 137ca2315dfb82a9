package dateline.query.copy;

import static dateline.query.Messages.LEARNED_AT;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.query.copy.Credit.CreditPlace;
import dateline.query.copy.Origin.Why;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OriginRuleTest {

    private static final String SENTENCE = "Two people were hurt when the storm came in, the harbour master said.";
    private static final String AT_NINE = "2022-01-10T09:00:00Z";
    private static final String AT_TEN = "2022-01-10T10:00:00Z";

    @Test
    void isTheOneThatACopyNamesThoughItWasPublishedLater() {
        Origin origin = origin(
                Prints.of("The Courier", AT_NINE, "Meridian Wire", SENTENCE),
                Prints.of("Meridian Wire", AT_TEN, "Adrian Pell", SENTENCE));

        assertThat(origin.article().outlet()).isEqualTo("Meridian Wire");
        assertThat(origin.why()).isEqualTo(Why.NAMED);
        assertThat(origin.credit()).map(Credit::place).contains(CreditPlace.BYLINE);
    }

    @Test
    void isTheOneThatNamesItselfInItsDateline() {
        Origin origin = origin(
                Prints.of("The Courier", AT_NINE, "", SENTENCE),
                Prints.of("Meridian Wire", AT_TEN, "", "WESTHAVEN (Meridian Wire) - " + SENTENCE));

        assertThat(origin.article().outlet()).isEqualTo("Meridian Wire");
        assertThat(origin.credit()).map(Credit::place).contains(CreditPlace.DATELINE);
    }

    @Test
    void isNotAPaperForItsOwnByline() {
        Origin origin = origin(
                Prints.of("The Courier", AT_TEN, "The Courier staff", SENTENCE),
                Prints.of("Northgate Post", AT_NINE, "", SENTENCE));

        assertThat(origin.article().outlet()).isEqualTo("Northgate Post");
        assertThat(origin.why()).isEqualTo(Why.EARLIEST_PUBLISHED);
    }

    @Test
    void isTheOneThatMostName() {
        Origin origin = origin(
                Prints.of("Meridian Wire", AT_TEN, "", SENTENCE),
                Prints.of("Coast Agency", AT_NINE, "", SENTENCE),
                Prints.of("The Courier", AT_TEN, "Meridian Wire", SENTENCE),
                Prints.of("Northgate Post", AT_TEN, "Meridian Wire", SENTENCE),
                Prints.of("Steppe Dispatch", AT_TEN, "Coast Agency", SENTENCE));

        assertThat(origin.article().outlet()).isEqualTo("Meridian Wire");
    }

    @Test
    void isElseTheOnePublishedFirst() {
        Origin origin = origin(
                Prints.of("The Courier", AT_TEN, "", SENTENCE),
                Prints.of("Northgate Post", AT_NINE, "", SENTENCE),
                Prints.learned(LEARNED_AT.minusSeconds(9 * 86_400), "Steppe Dispatch", "", "", SENTENCE));

        assertThat(origin.article().outlet()).isEqualTo("Northgate Post");
        assertThat(origin.why()).isEqualTo(Why.EARLIEST_PUBLISHED);
        assertThat(origin.credit()).isEmpty();
    }

    @Test
    void isElseTheOneThatCameFirst() {
        Origin untold = origin(
                Prints.of("The Courier", "", "", SENTENCE),
                Prints.learned(LEARNED_AT.minusSeconds(60), "Northgate Post", "", "", SENTENCE));
        Origin sameTime = origin(
                Prints.of("The Courier", AT_TEN, "", SENTENCE),
                Prints.learned(LEARNED_AT.minusSeconds(60), "Northgate Post", AT_TEN, "", SENTENCE));

        assertThat(List.of(untold, sameTime)).allSatisfy(origin -> {
            assertThat(origin.article().outlet()).isEqualTo("Northgate Post");
            assertThat(origin.why()).isEqualTo(Why.EARLIEST_LEARNED);
        });
    }

    @Test
    void isElseTheOneWithTheSmallestId() {
        Printing courier = Prints.of("The Courier", AT_TEN, "", SENTENCE);
        Printing post = Prints.of("Northgate Post", AT_TEN, "", SENTENCE);

        Origin origin = origin(courier, post);

        assertThat(origin.why()).isEqualTo(Why.SMALLEST_ID);
        assertThat(origin.article().articleId())
                .isLessThanOrEqualTo(courier.article().articleId())
                .isLessThanOrEqualTo(post.article().articleId());
    }

    @Test
    void tellsOfAnAgencyWhoseOwnArticleIsNotHere() {
        Printing courier = Prints.of("The Courier", AT_NINE, "", "WESTHAVEN (AP) — " + SENTENCE);
        Printing post = Prints.of("Northgate Post", AT_TEN, "", SENTENCE);
        Printing agency = Prints.of("The Associated Press", AT_TEN, "", SENTENCE);

        Optional<Credit> named = OriginRule.agencyElsewhere(List.of(courier, post));
        assertThat(named).map(Credit::name).contains("AP");
        assertThat(named).map(Credit::articleId).contains(courier.article().articleId());
        assertThat(OriginRule.agencyElsewhere(List.of(courier, post, agency))).isEmpty();
        assertThat(origin(courier, post, agency).article()).isEqualTo(agency.article());
    }

    /** The origin, whichever way round the printings are given. */
    private static Origin origin(Printing... printings) {
        List<Printing> all = new ArrayList<>(List.of(printings));
        Origin origin = OriginRule.among(all);
        for (int i = 0; i < all.size(); i++) {
            Collections.rotate(all, 1);
            assertThat(OriginRule.among(all)).isEqualTo(origin);
            Collections.reverse(all);
            assertThat(OriginRule.among(all)).isEqualTo(origin);
        }
        return origin;
    }
}
