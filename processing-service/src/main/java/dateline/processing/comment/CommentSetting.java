package dateline.processing.comment;

import dateline.moderation.Setting;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How this site has its comments judged. It is read when the service starts, so that a wrong setting stops it there. */
@Startup
@ApplicationScoped
class CommentSetting {

    private final Setting setting;

    CommentSetting(
            @ConfigProperty(name = "dateline.comments.mode") Optional<String> mode,
            @ConfigProperty(name = "dateline.comments.link-hosts") Optional<String> hosts,
            @ConfigProperty(name = "dateline.comments.staff-names") Optional<String> staff) {
        this.setting = Setting.read(mode.orElse(""), hosts.orElse(""), staff.orElse(""));
    }

    Setting get() {
        return setting;
    }
}
