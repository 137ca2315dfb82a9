package dateline.query.likeness;

/** The set of all runs of {@value #LETTERS} letters in a text. Any two places that read alike share some. */
final class Shingles {

    /** About two words: long enough not to be shared by chance, short enough to stand between two slips. */
    static final int LETTERS = 12;

    // Hashes with open addressing; zero stands for a free place.
    private final long[] places;
    private final int size;

    private Shingles(long[] places, int size) {
        this.places = places;
        this.size = size;
    }

    static Shingles of(Letters letters) {
        long[] runs = letters.runs(LETTERS);
        long[] places = new long[Math.max(4, Integer.highestOneBit(Math.max(1, runs.length)) * 4)];
        int size = 0;
        for (long run : runs) {
            long hash = run == 0 ? 1 : run;
            int place = place(places, hash);
            if (places[place] == 0) {
                places[place] = hash;
                size++;
            }
        }
        return new Shingles(places, size);
    }

    int size() {
        return size;
    }

    /** How many of them are in both. */
    int shared(Shingles other) {
        int shared = 0;
        for (long hash : places) {
            if (hash != 0 && other.places[place(other.places, hash)] != 0) {
                shared++;
            }
        }
        return shared;
    }

    /** Where the hash is, or the free place where it would be. */
    private static int place(long[] places, long hash) {
        int last = places.length - 1;
        int place = (int) hash & last;
        while (places[place] != 0 && places[place] != hash) {
            place = (place + 1) & last;
        }
        return place;
    }
}
