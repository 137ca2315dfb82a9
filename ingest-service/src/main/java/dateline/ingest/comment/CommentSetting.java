package dateline.ingest.comment;

import dateline.moderation.EmailAddresses;
import dateline.moderation.Setting;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How this site has its comments judged. It is read when the service starts, so that a wrong setting stops it there. */
@Startup
@ApplicationScoped
class CommentSetting {

    private static final Pattern STAFF = Pattern.compile("([a-z0-9-]{1,40})=(\\S+)");

    private final Setting setting;
    private final Map<String, String> moderators = new TreeMap<>();

    CommentSetting(
            @ConfigProperty(name = "dateline.comments.link-hosts") Optional<String> hosts,
            @ConfigProperty(name = "dateline.comments.staff-names") Optional<String> staff,
            @ConfigProperty(name = "dateline.comments.staff-addresses") Optional<String> addresses) {
        this.setting = Setting.read("", hosts.orElse(""), staff.orElse(""));
        List<String> entries = Arrays.stream(addresses.orElse("").split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
        for (int i = 0; i < entries.size(); i++) {
            add(entries.get(i), i + 1);
        }
    }

    private void add(String entry, int number) {
        Matcher parts = STAFF.matcher(entry);
        Optional<String> address =
                parts.matches() ? EmailAddresses.check(parts.group(2)).address() : Optional.empty();
        // Not the entry itself: an address never goes into a log.
        moderators.put(
                address.orElseThrow(() -> new IllegalArgumentException(
                                "DATELINE_STAFF_ADDRESSES: entry %d is not the name of an API key, = and an address"
                                        .formatted(number)))
                        .toLowerCase(Locale.ROOT),
                parts.group(1));
    }

    Setting get() {
        return setting;
    }

    /** The name of the API key whose holder has this address. */
    Optional<String> moderator(String address) {
        return Optional.ofNullable(moderators.get(address.toLowerCase(Locale.ROOT)));
    }
}
