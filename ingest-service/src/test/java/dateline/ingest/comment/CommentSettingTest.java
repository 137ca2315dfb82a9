package dateline.ingest.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommentSettingTest {

    @TempDir
    private Path folder;

    @Test
    void knowsModeratorsByTheirAddress() {
        CommentSetting setting = staff("anna=Anna.Adeyemi@harbourmail.com, ben=ben@harbourmail.com");

        assertThat(setting.moderator("anna.adeyemi@HARBOURMAIL.com")).hasValue("anna");
        assertThat(setting.moderator("ines@harbourmail.com")).isEmpty();
    }

    @Test
    void aWrongEntryIsNamedWithoutTheAddress() {
        assertThatThrownBy(() -> staff("anna=anna@harbourmail.com,ben@harbourmail.com"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DATELINE_STAFF_ADDRESSES: entry 2")
                .hasMessageNotContaining("harbourmail");
    }

    @Test
    void domainsAreReadAgainWhenTheirFileHasChanged() throws IOException {
        Path file = Files.writeString(folder.resolve("domains.txt"), "# Ours\nMinutes-Mail.com\n");
        var domains = new DisposableDomains(Optional.of(file.toString()));
        assertThat(domains.now()).containsExactly("minutes-mail.com");

        Files.writeString(file, "other-minutes.com\n");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
        assertThat(domains.now()).containsExactly("other-minutes.com");

        Files.delete(file);
        assertThat(domains.now()).containsExactly("other-minutes.com");
    }

    @Test
    void aFileThatIsNotThereStopsTheServiceAndNamesTheSetting() {
        assertThatThrownBy(() -> new DisposableDomains(
                        Optional.of(folder.resolve("nothing").toString())))
                .hasMessageContaining("DATELINE_DISPOSABLE_DOMAINS");
        assertThat(new DisposableDomains(Optional.empty()).now()).isEmpty();
    }

    private static CommentSetting staff(String addresses) {
        return new CommentSetting(Optional.empty(), Optional.empty(), Optional.of(addresses));
    }
}
