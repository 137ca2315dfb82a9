package dateline.moderation;

import dateline.moderation.Link.Kind;
import java.util.ArrayList;
import java.util.List;

/** Rule 4: links may be removed. The public text goes without them; what was typed is kept for the moderators. */
final class LinkPolicy implements Policy {

    private static final int TOO_MANY = 3;
    private static final String VERSION = "links-1";

    @Override
    public List<Finding> findings(Draft draft) {
        List<Finding> findings = new ArrayList<>();
        List<Link> counted = new ArrayList<>();
        for (Link link : draft.links()) {
            findings.add(finding(draft, link));
            if (link.kind() != Kind.WEB || !draft.isAllowed(link.host())) {
                counted.add(link);
            }
        }
        if (counted.size() >= TOO_MANY || !counted.isEmpty() && draft.ownWords().isEmpty()) {
            findings.add(draft.finding(
                    Code.R4_LINK_SPAM,
                    counted.getFirst().start(),
                    counted.getLast().end(),
                    counted.size() >= TOO_MANY
                            ? "There are " + counted.size() + " links."
                            : "There is nothing but a link.",
                    "Say it in your own words; links are removed.",
                    null,
                    VERSION));
        }
        return findings;
    }

    private static Finding finding(Draft draft, Link link) {
        return switch (link.kind()) {
            case UNSAFE ->
                of(
                        draft,
                        link,
                        Code.R4_UNSAFE_LINK,
                        "This address could run something in a reader's browser.",
                        "Leave the address out.",
                        link.label());
            case OBFUSCATED ->
                of(
                        draft,
                        link,
                        Code.R4_LINK_OBFUSCATED,
                        "This looks like an address in disguise.",
                        "Leave the address out, or say what is to be found there.",
                        null);
            case WEB, EMAIL ->
                of(
                        draft,
                        link,
                        Code.R4_LINK_REMOVED,
                        "Links are not shown: readers will see “" + PublicText.REMOVED + "”.",
                        link.kind() == Kind.WEB && draft.isAllowed(link.host())
                                ? "Say in words what is to be found there. A moderator may let this link stand."
                                : "Say in words what is to be found there.",
                        null);
        };
    }

    private static Finding of(
            Draft draft, Link link, Code code, String message, String suggestion, String replacement) {
        return draft.finding(code, link.start(), link.end(), message, suggestion, replacement, VERSION);
    }
}
