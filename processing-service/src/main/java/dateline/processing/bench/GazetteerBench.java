package dateline.processing.bench;

import dateline.processing.place.Gazetteer;
import java.util.List;
import java.util.Locale;

/**
 * Loads the gazetteer and looks names up in it, and prints how long it takes to be ready, the memory it keeps and how many
 * look-ups it does a second: names that many places have, names of one, spellings that need work, and names of none.
 */
public final class GazetteerBench {

    private static final int LOOK_UPS = 2_000_000;
    private static final List<String> NAMES = List.of(
            "Almaty",
            "Nur-Sultan",
            "Paris",
            "Springfield",
            "St. Petersburg",
            "São Paulo",
            "the Hague",
            "Henry County",
            "Kiev",
            "Bombay",
            "Nowhere at All",
            "New York",
            "Mt. Vernon",
            "Xi'an",
            "Georgia",
            "Qyzylorda");

    private GazetteerBench() {}

    /** Takes no arguments. */
    public static void main(String[] args) {
        long before = usedMemory();
        long start = System.nanoTime();
        Gazetteer gazetteer = Gazetteer.standard();
        double ready = (System.nanoTime() - start) / 1e9;
        double megabytes = (usedMemory() - before) / 1e6;

        lookUp(gazetteer);
        start = System.nanoTime();
        long found = lookUp(gazetteer);
        double perSecond = LOOK_UPS / ((System.nanoTime() - start) / 1e9);
        System.out.printf(
                Locale.ROOT,
                "%d places ready after %.1f s, %.0f MB, %.0f look-ups/s (%d places found)%n",
                gazetteer.size(),
                ready,
                megabytes,
                perSecond,
                found);
    }

    private static long lookUp(Gazetteer gazetteer) {
        long found = 0;
        for (int i = 0; i < LOOK_UPS; i++) {
            found += gazetteer.named(NAMES.get(i % NAMES.size())).size();
        }
        return found;
    }

    private static long usedMemory() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
