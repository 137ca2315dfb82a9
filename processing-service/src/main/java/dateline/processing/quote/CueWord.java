package dateline.processing.quote;

import dateline.processing.article.Paragraph;
import dateline.processing.wordlist.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A word of {@code cues.txt}, which tells that somebody says or thinks something. The file says what its columns mean.
 *
 * @param word in its dictionary form; {@code point_out} is two words
 * @param speech whether it tells that something is said, and not only thought
 * @param denies whether the speaker denies or doubts it
 * @param marks how far away words between quotation marks may stand that are the speaker's
 * @param frames in which forms what is said stands behind it
 */
record CueWord(String word, boolean speech, boolean denies, Marks marks, Set<String> frames) {

    private static final Map<String, CueWord> VERBS = new HashMap<>();
    private static final Map<String, CueWord> NOUNS = new HashMap<>();
    private static final Map<String, CueWord> ADJECTIVES = new HashMap<>();

    // word, class, sense, polarity, marks: then the frames
    private static final int COLUMNS = 5;

    static {
        for (String line : WordList.of(CueWord.class, "cues.txt")) {
            String[] cells = line.split("\\s+");
            Map<String, CueWord> words =
                    switch (cells[1]) {
                        case "verb" -> VERBS;
                        case "noun" -> NOUNS;
                        case "adjective" -> ADJECTIVES;
                        default -> throw new IllegalStateException("cues.txt knows no class " + cells[1]);
                    };
            words.put(cells[0], read(cells));
        }
    }

    /** How far from a cue words between quotation marks may stand that belong to it. */
    enum Marks {
        /** Anywhere in its sentence. */
        FAR,
        /** Only close behind it. */
        NEAR,
        NONE
    }

    private static CueWord read(String[] cells) {
        return new CueWord(
                cells[0],
                cells[2].equals("speech"),
                cells[3].equals("-"),
                Marks.valueOf(cells[4].toUpperCase(java.util.Locale.ROOT)),
                Set.copyOf(List.of(cells).subList(COLUMNS, cells.length)));
    }

    /** The verb that begins at a word, with its particle if it has one there. */
    static Optional<CueWord> verb(Paragraph p, int i) {
        if (!p.is(i, "VB")) {
            return Optional.empty();
        }
        CueWord withParticle = VERBS.get(p.lemma(i) + "_" + p.lower(i + 1));
        return Optional.ofNullable(withParticle != null ? withParticle : VERBS.get(p.lemma(i)));
    }

    /** The verb that a word would be, whatever it is tagged as. */
    static Optional<CueWord> spelledAsVerb(Paragraph p, int i) {
        return Optional.ofNullable(VERBS.get(p.lemma(i)));
    }

    static Optional<CueWord> noun(Paragraph p, int i) {
        return p.is(i, "NN") && !p.is(i, "NNP") ? Optional.ofNullable(NOUNS.get(p.lemma(i))) : Optional.empty();
    }

    static Optional<CueWord> adjective(Paragraph p, int i) {
        return p.is(i, "JJ", "VBN", "VBD") ? Optional.ofNullable(ADJECTIVES.get(p.lower(i))) : Optional.empty();
    }

    boolean takes(String frame) {
        return frames.contains(frame);
    }

    /** How many words it is. */
    int length() {
        return word.contains("_") ? 2 : 1;
    }
}
