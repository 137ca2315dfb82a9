package dateline.ingest.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostmanTest {

    @Test
    void isNotThereWithoutAMailServer() {
        assertThat(postman("", "587", "", "STARTTLS").isThere()).isFalse();
        assertThat(postman("mail.example", "587", "desk@paper.example", "STARTTLS")
                        .isThere())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            587      | ''                    | STARTTLS | DATELINE_MAIL_FROM
            587      | the desk@@paper       | STARTTLS | DATELINE_MAIL_FROM
            smtp     | desk@paper.example    | STARTTLS | DATELINE_MAIL_PORT
            587      | desk@paper.example    | yes      | DATELINE_MAIL_TLS
            """)
    void namesTheSettingThatIsWrongAndNoAddress(String port, String from, String tls, String setting) {
        assertThatThrownBy(() -> postman("mail.example", port, from, tls))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .hasMessageStartingWith(setting)
                .hasMessageNotContaining("@");
    }

    private static Postman postman(String host, String port, String from, String tls) {
        return new Postman(
                Optional.of(host),
                Optional.of(port),
                Optional.of(from),
                Optional.empty(),
                Optional.empty(),
                Optional.of(tls));
    }
}
