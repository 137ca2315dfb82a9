package dateline.language;

/**
 * A word or mark of a sentence.
 *
 * @param index its place in the sentence, from 0
 * @param start offset of its first character in the text
 * @param end offset after its last character
 * @param word as it stands in the text
 * @param lemma its dictionary form, in lower case but for names
 * @param tag Penn Treebank part of speech
 * @param name what kind of name it is part of
 */
public record Token(int index, int start, int end, String word, String lemma, String tag, NameKind name) {

    /** What kind of name a word is part of, as the recogniser sees it. */
    public enum NameKind {
        NONE,
        PERSON,
        ORGANISATION,
        LOCATION
    }

    /** Whether its tag starts so: {@code is("NN")} for every noun. */
    public boolean is(String tagPrefix) {
        return tag.startsWith(tagPrefix);
    }
}
