package dateline.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.zip.GZIPInputStream;

/**
 * The network of the parser: what each word, tag and relation speaks for, in each place of a parser's state.
 *
 * <p>Read from the library's model file. The library computes the same numbers, but one product after the other; here
 * they are laid out so that the machine adds many at once, which makes parsing several times as fast.
 */
final class ParserModel {

    /** Places of a state that are looked at: 18 words, the same 18 tags, 12 relations. */
    static final int PLACES = 48;

    // 4 kB each, and 15 MB for the places where they are kept; words that are not among them are computed again
    private static final int REMEMBERED = 24_000;

    private static final float[] ONCE = new float[PLACES];

    static {
        Arrays.fill(ONCE, 1);
    }

    private final Map<String, Integer> words;
    private final Map<String, Integer> tags;
    private final List<String> relations;
    private final int firstRelation;
    private final int unknownTag;
    private final float[][] meanings;
    private final float[][] inward;
    private final float[] bias;
    private final float[][] outward;
    private final AtomicReferenceArray<float[]> remembered;
    private final AtomicInteger room = new AtomicInteger(REMEMBERED);

    private ParserModel(BufferedReader file) throws IOException {
        int[] sizes = new int[7];
        for (int i = 0; i < sizes.length; i++) {
            String line = file.readLine();
            sizes[i] = Integer.parseInt(line.substring(line.indexOf('=') + 1));
        }
        List<float[]> read = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < sizes[0] + sizes[1] + sizes[2]; i++) {
            String line = file.readLine();
            int blank = line.indexOf(' ');
            names.add(line.substring(0, blank));
            read.add(numbers(line.substring(blank + 1)));
        }
        meanings = read.toArray(float[][]::new);
        remembered = new AtomicReferenceArray<>(meanings.length * PLACES);
        words = numbered(names, 0, sizes[0]);
        tags = numbered(names, sizes[0], sizes[0] + sizes[1]);
        firstRelation = sizes[0] + sizes[1];
        relations = List.copyOf(names.subList(firstRelation, names.size()));
        unknownTag = tags.get("-UNKNOWN-");
        inward = rows(file, sizes[3] * PLACES);
        bias = numbers(file.readLine());
        outward = rows(file, sizes[4]);
    }

    /** The model of that name on the class path. */
    static ParserModel read(String resource) {
        try (InputStream stream = ParserModel.class.getClassLoader().getResourceAsStream(resource);
                BufferedReader file = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(stream), StandardCharsets.UTF_8))) {
            return new ParserModel(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Integer> numbered(List<String> names, int from, int to) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = from; i < to; i++) {
            numbers.put(names.get(i), i);
        }
        return numbers;
    }

    private static float[][] rows(BufferedReader file, int count) throws IOException {
        float[][] rows = new float[count][];
        for (int i = 0; i < count; i++) {
            rows[i] = numbers(file.readLine());
        }
        return rows;
    }

    private static float[] numbers(String line) {
        String[] cells = line.strip().split(" ");
        float[] numbers = new float[cells.length];
        for (int i = 0; i < cells.length; i++) {
            numbers[i] = Float.parseFloat(cells[i]);
        }
        return numbers;
    }

    int word(String word) {
        return words.getOrDefault(word, words.get("-UNKNOWN-"));
    }

    int tag(String tag) {
        return tags.getOrDefault(tag, unknownTag);
    }

    /** Number of a relation as a feature; 0 is none. */
    int relation(int relation) {
        return firstRelation + relation;
    }

    /** How many relations there are, with the one that says there is none. */
    int relations() {
        return relations.size();
    }

    String nameOf(int relation) {
        return relations.get(relation);
    }

    /**
     * What each step speaks for, given what stands in the places: first to hang the second word of the stack on the first by
     * each of the relations, then the first on the second, then to take the next word.
     */
    float[] scores(int[] places) {
        float[][] contributions = new float[PLACES][];
        for (int i = 0; i < PLACES; i++) {
            contributions[i] = contribution(places[i], i);
        }
        float[] hidden = bias.clone();
        add(hidden, contributions, 0, ONCE);
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] = hidden[i] * hidden[i] * hidden[i];
        }
        float[] scores = new float[outward[0].length];
        add(scores, outward, 0, hidden);
        return scores;
    }

    private float[] contribution(int what, int place) {
        int key = what * PLACES + place;
        float[] known = remembered.get(key);
        if (known == null) {
            float[] meaning = meanings[what];
            known = new float[bias.length];
            add(known, inward, place * meaning.length, meaning);
            if (room.get() > 0) {
                room.decrementAndGet();
                remembered.set(key, known);
            }
        }
        return known;
    }

    /** Adds rows, each so many times. Eight go in one pass, one after the other, so that the sum is read and written once. */
    private static void add(float[] sum, float[][] rows, int from, float[] times) {
        int i = 0;
        for (; i + 8 <= times.length; i += 8) {
            addEight(sum, rows, from + i, times, i);
        }
        for (; i < times.length; i++) {
            add(sum, rows[from + i], times[i]);
        }
    }

    private static void add(float[] sum, float[] row, float times) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += row[i] * times;
        }
    }

    private static void addEight(float[] sum, float[][] rows, int row, float[] times, int at) {
        float[] a = rows[row];
        float[] b = rows[row + 1];
        float[] c = rows[row + 2];
        float[] d = rows[row + 3];
        float[] e = rows[row + 4];
        float[] f = rows[row + 5];
        float[] g = rows[row + 6];
        float[] h = rows[row + 7];
        float ta = times[at];
        float tb = times[at + 1];
        float tc = times[at + 2];
        float td = times[at + 3];
        float te = times[at + 4];
        float tf = times[at + 5];
        float tg = times[at + 6];
        float th = times[at + 7];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = sum[i] + a[i] * ta + b[i] * tb + c[i] * tc + d[i] * td + e[i] * te + f[i] * tf + g[i] * tg
                    + h[i] * th;
        }
    }
}
