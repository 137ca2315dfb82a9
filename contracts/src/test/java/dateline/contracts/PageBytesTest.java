package dateline.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageBytesTest {

    private static final String NEWS = "Der Ministerpräsident räumte die Straße – „sofort“, hieß es.";

    @Test
    void believesBytesThatAreUtf8WhateverIsDeclared() {
        var decoded = PageBytes.decode(NEWS.getBytes(StandardCharsets.UTF_8), Optional.of("ISO-8859-1"));

        assertThat(decoded.text()).isEqualTo(NEWS);
        assertThat(decoded.basis()).isEqualTo("bytes");
    }

    @Test
    void takesTheServersWordForOtherBytes() {
        var decoded = PageBytes.decode(NEWS.getBytes(Charset.forName("windows-1252")), Optional.of("iso-8859-1"));

        assertThat(decoded.text()).isEqualTo(NEWS);
        assertThat(decoded.basis()).isEqualTo("server");
    }

    @Test
    void readsWhatThePageDeclares() {
        String page =
                "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1251\"></head>"
                        + "<p>Президент выступил в понедельник.</p>";

        var decoded = PageBytes.decode(page.getBytes(Charset.forName("windows-1251")), Optional.empty());

        assertThat(decoded.text()).isEqualTo(page);
        assertThat(decoded.basis()).isEqualTo("page");
    }

    @Test
    void goesByTheLooksWhereTheDeclarationIsWrong() {
        String page = "<meta charset=utf-8><p>Президент выступил в понедельник с обращением к народу страны.</p>";

        var decoded = PageBytes.decode(page.getBytes(Charset.forName("windows-1251")), Optional.of("utf-8"));

        assertThat(decoded.text()).isEqualTo(page);
        assertThat(decoded.basis()).isEqualTo("looks");
    }

    @Test
    void takesAMarkOff() {
        var decoded = PageBytes.decode(("\uFEFF" + NEWS).getBytes(StandardCharsets.UTF_16LE), Optional.of("utf-8"));

        assertThat(decoded.text()).isEqualTo(NEWS);
        assertThat(decoded.basis()).isEqualTo("byte order mark");
    }

    @Test
    void neverFails() {
        assertThat(PageBytes.decode(new byte[] {(byte) 0x81, (byte) 0xFF, 0}, Optional.of("no-such"))
                        .text())
                .hasSize(3);
        assertThat(PageBytes.decode(new byte[0], Optional.empty()).text()).isEmpty();
    }
}
