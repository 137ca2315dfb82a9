package dateline.query.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Warns at start if other machines can read here and nobody is asked for a key. */
@ApplicationScoped
class OpenDoor {

    private static final Logger LOG = Logger.getLogger(OpenDoor.class);

    private final ApiKeys keys;
    private final String host;

    OpenDoor(ApiKeys keys, @ConfigProperty(name = "quarkus.http.host") String host) {
        this.keys = keys;
        this.host = host;
    }

    void started(@Observes StartupEvent event) {
        if (!keys.required() && !isThisMachineAlone(host)) {
            LOG.warnf(
                    "listening on %s, and whoever reaches it may read everything: set DATELINE_API_KEYS_REQUIRED=true,"
                            + " or see that nobody else reaches it",
                    host);
        }
    }

    static boolean isThisMachineAlone(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            // The server itself will say so, and not start.
            return true;
        }
    }
}
