package dateline.tools.send;

import java.util.Optional;

/**
 * What the sender says of where the copy comes from. What is absent is looked for in the copy itself.
 *
 * @param url the page's address
 * @param outlet name of the outlet
 * @param section the section it stood in
 * @param language BCP 47 tag
 * @param zone home zone of the outlet, an IANA name
 */
public record Source(
        Optional<String> url,
        Optional<String> outlet,
        Optional<String> section,
        Optional<String> language,
        Optional<String> zone) {

    /** Nothing is said; the copy must tell. */
    public static final Source UNSAID =
            new Source(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The options that say it, such as {@code --outlet "The Courier"}; {@code none} if nothing is said. */
    public String inWords() {
        StringBuilder words = new StringBuilder();
        url.ifPresent(value -> words.append(" --url \"").append(value).append('"'));
        outlet.ifPresent(value -> words.append(" --outlet \"").append(value).append('"'));
        section.ifPresent(value -> words.append(" --section \"").append(value).append('"'));
        language.ifPresent(value -> words.append(" --language \"").append(value).append('"'));
        zone.ifPresent(value -> words.append(" --zone \"").append(value).append('"'));
        return words.isEmpty() ? "none" : words.substring(1);
    }
}
