package dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of this repository that tests read or run. */
final class Repository {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    /** Where ./dateline reads it too. */
    private static final Pattern VERSION = Pattern.compile("(?m)^  <version>(.*)</version>$");

    private Repository() {}

    static Path file(String path) {
        return ROOT.resolve(path);
    }

    static String text(String path) throws IOException {
        return Files.readString(file(path));
    }

    /** Settings of a service as they are in its sources. */
    static Map<String, String> applicationProperties(String service) throws IOException {
        var properties = new Properties();
        try (InputStream in = Files.newInputStream(file(service + "/src/main/resources/application.properties"))) {
            properties.load(in);
        }
        return properties.stringPropertyNames().stream()
                .collect(java.util.stream.Collectors.toMap(name -> name, properties::getProperty));
    }

    /** The jar that a process is started from. */
    static Path jar(String process) throws IOException {
        if (process.equals("devstack")) {
            // Jars of other versions may be left from before.
            return packaged(process, file("devstack/target/devstack-%s.jar".formatted(version())));
        }
        return packaged(process, file(process + "/target/quarkus-app/quarkus-run.jar"));
    }

    private static String version() throws IOException {
        Matcher version = VERSION.matcher(text("pom.xml"));
        assertThat(version.find()).as("pom.xml tells the version").isTrue();
        return version.group(1);
    }

    private static Path packaged(String process, Path jar) {
        assertThat(jar)
                .describedAs("%s is not packaged; run ./dateline build, or Maven's verify from the root", process)
                .exists();
        return jar;
    }
}
