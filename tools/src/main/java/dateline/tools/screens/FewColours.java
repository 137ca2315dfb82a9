package dateline.tools.screens;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes a picture of a page small: pages have few colours, so 256 of them and, for the others, the nearest of those
 * look the same at a third of the bytes.
 */
final class FewColours {

    private static final int MOST = 256;

    private FewColours() {}

    static BufferedImage of(BufferedImage picture) {
        int[] palette = palette(picture);
        var model = new IndexColorModel(8, palette.length, palette, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
        var small = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int index = nearest.computeIfAbsent(colour(picture, x, y), each -> nearest(palette, each));
                small.getRaster().setSample(x, y, 0, index);
            }
        }
        return small;
    }

    /** First the most frequent colour of each neighbourhood, so that a rare accent is kept, then the most frequent others. */
    private static int[] palette(BufferedImage picture) {
        List<Integer> frequent = byFrequency(picture);
        Map<Integer, Integer> first = new LinkedHashMap<>();
        frequent.forEach(colour -> first.putIfAbsent(neighbourhood(colour), colour));
        return Stream.concat(first.values().stream(), frequent.stream())
                .distinct()
                .limit(MOST)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static List<Integer> byFrequency(BufferedImage picture) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                counts.merge(colour(picture, x, y), 1, Integer::sum);
            }
        }
        Comparator<Map.Entry<Integer, Integer>> frequent = Map.Entry.comparingByValue(Comparator.reverseOrder());
        return counts.entrySet().stream()
                .sorted(frequent.thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static int neighbourhood(int colour) {
        return colour & 0xe0e0e0;
    }

    private static int colour(BufferedImage picture, int x, int y) {
        return picture.getRGB(x, y) & 0xffffff;
    }

    private static int nearest(int[] palette, int colour) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int index = 0; index < palette.length; index++) {
            int distance = distance(palette[index], colour);
            if (distance < least) {
                least = distance;
                best = index;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int difference = (one >> shift & 0xff) - (other >> shift & 0xff);
            sum += difference * difference;
        }
        return sum;
    }
}
