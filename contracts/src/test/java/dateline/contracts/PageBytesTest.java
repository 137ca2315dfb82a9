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

    @Test
    void readsUtf8WithALetterCutInHalf() {
        byte[] whole = NEWS.repeat(20).getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(whole, NEWS.repeat(19).getBytes(StandardCharsets.UTF_8).length + 15);

        var decoded = PageBytes.decode(cut, Optional.of("iso-8859-1"));

        assertThat(decoded.charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(decoded.text()).startsWith(NEWS).endsWith("\uFFFD");
    }

    @Test
    void doesNotTakeWesternBytesForBrokenUtf8() {
        var decoded = PageBytes.decode(NEWS.getBytes(Charset.forName("windows-1252")), Optional.of("utf-8"));

        assertThat(decoded.text()).isEqualTo(NEWS);
    }

    @Test
    void knowsUtf16WithoutAMarkByItsZeros() {
        String page = "<html><p>" + NEWS + "</p></html>";

        assertThat(PageBytes.decode(page.getBytes(StandardCharsets.UTF_16LE), Optional.empty())
                        .text())
                .isEqualTo(page);
        assertThat(PageBytes.decode(page.getBytes(StandardCharsets.UTF_16BE), Optional.of("utf-8"))
                        .text())
                .isEqualTo(page);
    }

    @Test
    void readsAnEncodingThatShiftsByEscapes() {
        String page = "<meta charset=iso-2022-jp><p>港は月曜日に再開した。</p>";

        var decoded = PageBytes.decode(page.getBytes(Charset.forName("ISO-2022-JP")), Optional.empty());

        assertThat(decoded.text()).isEqualTo(page);
        assertThat(decoded.basis()).isEqualTo("page");
    }

    @Test
    void doesNotBelieveAPageThatCallsItsOwnAsciiUtf16() {
        String page = "<meta charset=utf-16><p>" + NEWS + "</p>";

        var decoded = PageBytes.decode(page.getBytes(Charset.forName("windows-1252")), Optional.of("utf-16"));

        assertThat(decoded.text()).isEqualTo(page);
    }

    @Test
    void leavesTextThatWasDecodedWronglyBeforeItCame() {
        byte[] bytes = "die StraÃŸe".getBytes(StandardCharsets.UTF_8);

        assertThat(PageBytes.decode(bytes, Optional.empty()).text()).isEqualTo("die StraÃŸe");
    }
}
