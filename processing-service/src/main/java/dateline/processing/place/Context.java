package dateline.processing.place;

import java.util.Collection;

/** What the other places of an article say for one candidate. */
final class Context {

    private static final double MOST_FROM_COUNTRY = 2.2;
    private static final double MOST_FROM_AREA = 2.6;
    private static final double MOST_FROM_NEAR = 2.6;
    private static final double NEAR_IN_DEGREES = 3;

    /** What speaks for a candidate, and what of it speaks most. */
    record Support(double score, String reason) {}

    /** What one place says for another: by their countries, by the areas they lie in, and by nearness. */
    private record Ties(double country, double area, double near) {

        static final Ties NONE = new Ties(0, 0, 0);

        double all() {
            return country + area + near;
        }

        Ties times(double weight) {
            return new Ties(country * weight, area * weight, near * weight);
        }

        Ties plus(Ties more) {
            return new Ties(country + more.country, area + more.area, near + more.near);
        }
    }

    private final Collection<Sense> senses;
    private final Home home;

    Context(Collection<Sense> senses, Home home) {
        this.senses = senses;
        this.home = home;
    }

    /** What speaks for a candidate for one sense, by what the other senses mean or, before that is settled, may mean. */
    Support of(Place candidate, Sense own) {
        Ties sum = Ties.NONE;
        Ties strongest = Ties.NONE;
        Place by = null;
        for (Sense other : senses) {
            if (other == own || other.candidates().isEmpty()) {
                continue;
            }
            int guess = other.place().isPresent() ? -1 : likeliestWith(candidate, other);
            Place place =
                    guess < 0 ? other.place().orElseThrow() : other.candidates().get(guess);
            if (place.id().equals(candidate.id())) {
                continue;
            }
            double weight = other.weight() * (guess < 0 ? 1 : other.share(guess));
            Ties ties = ties(candidate, place).times(weight);
            sum = sum.plus(ties);
            if (ties.all() > strongest.all()) {
                strongest = ties;
                by = place;
            }
        }
        double atHome = home.speaksFor(candidate, own.key());
        double score = levelled(sum.country, MOST_FROM_COUNTRY)
                + levelled(sum.area, MOST_FROM_AREA)
                + levelled(sum.near, MOST_FROM_NEAR)
                + atHome;
        return new Support(score, reason(by, strongest, atHome));
    }

    private static String reason(Place by, Ties ties, double atHome) {
        if (by == null || atHome > ties.all()) {
            return atHome > 0 ? "where the outlet is at home" : "";
        }
        String tie = ties.near > ties.area ? "near " : ties.area > 0 ? "in one area with " : "in one country with ";
        return tie + by.name() + ", which is named too";
    }

    /** Which of the other's candidates has most to say for this one, each by how likely it is. */
    private static int likeliestWith(Place candidate, Sense other) {
        int best = 0;
        double most = -1;
        for (int i = 0; i < other.candidates().size(); i++) {
            Place each = other.candidates().get(i);
            boolean canTie = each.country().equals(candidate.country()) || isClose(candidate, each);
            double tie = canTie ? ties(candidate, each).all() * other.share(i) : 0;
            if (tie > most) {
                most = tie;
                best = i;
            }
        }
        return best;
    }

    private static Ties ties(Place candidate, Place other) {
        double country = ofCountry(candidate, other);
        double area = country == 0 ? 0 : ofArea(candidate, other);
        double near = isClose(candidate, other) ? ofDistance(candidate, other) : 0;
        return country + near == 0 ? Ties.NONE : new Ties(country, area, near);
    }

    private static double ofCountry(Place candidate, Place other) {
        if (candidate.country().isEmpty() || !candidate.country().equals(other.country())) {
            return 0;
        }
        return other.feature() == Feature.COUNTRY ? 0.8 : 0.35;
    }

    private static double ofArea(Place candidate, Place other) {
        if (candidate.admin1().isEmpty() || !candidate.admin1().equals(other.admin1())) {
            return 0;
        }
        boolean county = !candidate.admin2().isEmpty() && candidate.admin2().equals(other.admin2());
        boolean holds = other.feature() == Feature.ADMIN1 || candidate.feature() == Feature.ADMIN1;
        return (holds ? 1.1 : 0.5) + (county ? 0.5 : 0);
    }

    private static double ofDistance(Place candidate, Place other) {
        if (isWide(candidate) || isWide(other)) {
            return 0;
        }
        double kilometres = candidate.kilometresTo(other);
        return kilometres < 30 ? 1.0 : kilometres < 80 ? 0.7 : kilometres < 160 ? 0.4 : kilometres < 300 ? 0.15 : 0;
    }

    private static boolean isClose(Place candidate, Place other) {
        return Math.abs(candidate.lat() - other.lat()) <= NEAR_IN_DEGREES;
    }

    private static boolean isWide(Place place) {
        return switch (place.feature()) {
            case COUNTRY, ADMIN1, CONTINENT, REGION, WATER, MOUNTAIN -> true;
            default -> false;
        };
    }

    /** Many weak signs are together worth no more than {@code most}. */
    private static double levelled(double sum, double most) {
        return most * (1 - Math.exp(-sum / most));
    }
}
