package dateline.ingest.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Tells the language of words from the words themselves, or that it cannot be told. */
final class LanguageFinder {

    // Where the model's file lies in the artifact opennlp-models-langdetect.
    private static final String MODEL = "/langdetect-183.bin";

    // Enough to tell: more costs time and changes no answer.
    private static final int CODE_POINTS = 500;
    private static final int FEWEST_CODE_POINTS = 25;

    private static final class Holder {
        private static final LanguageDetectorModel LOADED = load();

        private static LanguageDetectorModel load() {
            try (InputStream in = LanguageFinder.class.getResourceAsStream(MODEL)) {
                return new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException("the language model cannot be read", e);
            }
        }
    }

    private static final double LEAST_LEAD = 2.0;
    private static final double LEAST_CONFIDENCE = 0.005;

    private LanguageFinder() {}

    /** The BCP 47 tag of a text's language. */
    static Optional<String> of(String text) {
        int length = text.codePointCount(0, text.length());
        if (length < FEWEST_CODE_POINTS) {
            return Optional.empty();
        }
        String head = text.substring(0, text.offsetByCodePoints(0, Math.min(length, CODE_POINTS)));
        // Some languages have several codes here, such as Persian and Iranian Persian: their figures belong together.
        Map<String, Double> byTag = new LinkedHashMap<>();
        for (Language each : new LanguageDetectorME(Holder.LOADED).predictLanguages(head)) {
            if (each.getConfidence() > LEAST_CONFIDENCE) {
                byTag.merge(tag(each.getLang()), each.getConfidence(), Double::sum);
            }
        }
        List<Map.Entry<String, Double>> ranked = byTag.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .toList();
        // The figures are small where 103 languages share them; what counts is how far the first is ahead.
        boolean clear = !ranked.isEmpty()
                && (ranked.size() == 1
                        || ranked.get(0).getValue()
                                >= LEAST_LEAD * ranked.get(1).getValue());
        return clear ? Optional.of(ranked.getFirst().getKey()) : Optional.empty();
    }

    private static String tag(String threeLetters) {
        for (String two : Locale.getISOLanguages()) {
            if (Locale.of(two).getISO3Language().equals(threeLetters)) {
                return two;
            }
        }
        return switch (threeLetters) {
            case "cmn" -> "zh";
            case "pes" -> "fa";
            case "lvs" -> "lv";
            case "ekk" -> "et";
            case "plt" -> "mg";
            case "zlm" -> "ms";
            default -> threeLetters;
        };
    }
}
