package dateline.processing.event;

import java.util.Optional;

/**
 * A line of the lexicon.
 *
 * @param type of the sixteen of PLOVER
 * @param cameo code of CAMEO
 * @param notation the pattern as it is written in the file
 * @param example a sentence it reads, actor in [ ], recipient in { }
 */
record Entry(
        String type, Optional<String> mode, Optional<String> cameo, String notation, Pattern pattern, String example) {

    /** How it is named in what it read. */
    String rule() {
        return type + mode.map(each -> "/" + each).orElse("") + ": " + notation;
    }
}
