package dateline.ingest.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.fetch.RudeServer;
import dateline.ingest.fetch.WebAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** XML that would read files, ask servers or grow without end. It is refused before it does. */
class HostileXmlTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final String SECRET = "the harbour master's password";
    private static final String RSS = "<rss version='2.0'><channel><title>t</title><link>http://a.example/</link>"
            + "<description>d</description><item><title>%s</title><link>http://a.example/1</link></item></channel></rss>";

    @TempDir
    static Path folder;

    private final RudeServer inside = new RudeServer().on("/dtd", "application/xml-dtd", "<!ENTITY x 'read'>");

    @BeforeAll
    static void writeSecret() throws IOException {
        Files.writeString(folder.resolve("secret"), SECRET);
    }

    @AfterEach
    void stop() {
        inside.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // files
                "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file://FOLDER/secret'>]>RSS",
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"FOLDER/secret\">]>RSS",
                "<!DOCTYPE rss [<!ENTITY x PUBLIC 'any' 'file://FOLDER/secret'>]>RSS",
                "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>RSS",
                "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file://localhost/FOLDER/secret'>]>RSS",
                "<!DOCTYPE rss [<!ENTITY x SYSTEM 'jar:file://FOLDER/secret!/a'>]>RSS",
                "<!DOCTYPE rss [<!ENTITY x SYSTEM 'netdoc:FOLDER/secret'>]>RSS",
                // servers
                "<!DOCTYPE rss [<!ENTITY x SYSTEM 'SERVER/dtd'>]>RSS",
                "<!DOCTYPE rss SYSTEM 'SERVER/dtd'>RSS",
                "<!DOCTYPE rss PUBLIC '-//Netscape Communications//DTD RSS 0.91//EN' 'SERVER/dtd'>RSS",
                "<!DOCTYPE rss [<!ENTITY % p SYSTEM 'SERVER/dtd'> %p;]>RSS",
                "<!DOCTYPE rss [<!ENTITY % p SYSTEM 'file://FOLDER/secret'>"
                        + "<!ENTITY % q \"<!ENTITY &#x25; r SYSTEM 'SERVER/dtd?%p;'>\"> %q; %r;]>RSS",
                "<!DOCTYPE rss [<!NOTATION n SYSTEM 'SERVER/dtd'><!ENTITY x SYSTEM 'SERVER/dtd' NDATA n>]>RSS",
                "<?xml version='1.0' standalone='yes'?><!DOCTYPE rss SYSTEM 'SERVER/dtd'>RSS",
                "<?xml version='1.1'?><!DOCTYPE rss SYSTEM 'SERVER/dtd'>RSS",
                // growth
                "<!DOCTYPE l [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
                        + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'>"
                        + "<!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;'><!ENTITY f '&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;'>"
                        + "<!ENTITY g '&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;'><!ENTITY h '&g;&g;&g;&g;&g;&g;&g;&g;&g;&g;'>"
                        + "<!ENTITY x '&h;&h;&h;&h;&h;&h;&h;&h;&h;&h;'>]>RSS",
                "<!DOCTYPE l [<!ENTITY x '&y;'><!ENTITY y '&x;'>]>RSS",
                "<!DOCTYPE rss [<!ENTITY % a '<!ENTITY &#37; b \"&#37;a;&#37;a;\">'> %a; %b;]>RSS",
                "<!DOCTYPE rss [<!ATTLIST item title CDATA 'added'>]>RSS",
                // shapes of the word itself
                "<!DOCTYPE rss>RSS",
                "<!-- comment --><!DOCTYPE rss [<!ENTITY x SYSTEM 'file://FOLDER/secret'>]>RSS",
                "<?pi?>\n<!DOCTYPE\nrss [<!ENTITY x SYSTEM 'file://FOLDER/secret'>]>RSS",
                "\uFEFF<!DOCTYPE rss [<!ENTITY x SYSTEM 'file://FOLDER/secret'>]>RSS"
            })
    void refusesEveryDoctype(String payload) throws Exception {
        FeedReading reading = read(filled(payload));

        assertThat(reading).isEqualTo(new FeedReading.NoFeed("has a DOCTYPE, which is never read"));
        assertThat(inside.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss version='2.0' xmlns:xi='http://www.w3.org/2001/XInclude'><channel><title>t</title>"
                        + "<link>http://a.example/</link><description>d</description><item><link>http://a.example/1</link>"
                        + "<title><xi:include href='file://FOLDER/secret' parse='text'/></title></item></channel></rss>",
                "<?xml-stylesheet href='SERVER/dtd' type='text/xsl'?>RSS",
                "<rss version='2.0' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
                        + " xsi:noNamespaceSchemaLocation='SERVER/dtd'><channel><title>t</title>"
                        + "<link>http://a.example/</link><description>d</description></channel></rss>",
                "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'"
                        + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='x SERVER/dtd'/>"
            })
    void looksAtNothingOutside(String payload) throws Exception {
        FeedReading reading = read(filled(payload));

        assertThat(reading).isInstanceOf(FeedReading.Entries.class);
        assertThat(reading.toString()).doesNotContain(SECRET);
        assertThat(inside.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 20_000, 800_000})
    void goesNoDeeperThanFeedsDo(int depth) throws Exception {
        FeedReading reading = read("<rss>" + "<a>".repeat(depth) + "</a>".repeat(depth) + "</rss>");

        assertThat(reading)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.type(FeedReading.NoFeed.class))
                .extracting(FeedReading.NoFeed::reason)
                .asString()
                .startsWith("is broken XML");
    }

    @Test
    void endsSoonOnMuchOfAnything() throws Exception {
        String[] much = {
            "<rss " + "a=''".repeat(100_000) + "/>",
            "<rss " + attributes(20_000) + "/>",
            "<rss><![CDATA[".repeat(100_000),
            "<" + "a".repeat(4_000_000) + "/>",
            "<!--".repeat(500_000),
            "<!---->".repeat(500_000) + "x",
            "&".repeat(1_000_000),
            "<a>" + "&x".repeat(1_000_000),
            "{" + "\"a\":{".repeat(500_000),
            "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":" + "[".repeat(500_000)
        };
        for (String each : much) {
            long start = System.nanoTime();

            assertThat(read(each)).isInstanceOf(FeedReading.NoFeed.class);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        }
    }

    private static String attributes(int count) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < count; i++) {
            attributes.append(" a").append(i).append("=''");
        }
        return attributes.toString();
    }

    private String filled(String payload) {
        return payload.replace("RSS", RSS.formatted("&x;"))
                .replace("FOLDER", folder.toString())
                .replace("SERVER", inside.url(""));
    }

    private static FeedReading read(String xml) throws Exception {
        return FeedReader.read(xml.getBytes(UTF_8), Optional.empty(), WebAddress.of("http://a.example/feed"), NOW);
    }
}
