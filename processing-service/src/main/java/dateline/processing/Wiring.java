package dateline.processing;

import dateline.language.LanguageReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The plain objects, for the container. */
@ApplicationScoped
class Wiring {

    @Produces
    @Singleton
    ArticleReading articleReading(@ConfigProperty(name = "quarkus.application.version") String version) {
        return new ArticleReading(new LanguageReader(), version);
    }
}
