package dateline.processing;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contracts.AnalysisMessage;
import dateline.contracts.ArticleMessage.Revised;
import dateline.contracts.Event;
import dateline.contracts.MessageJson;
import dateline.contracts.Schemas;
import dateline.contracts.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReadingTest {

    private static final ArticleReading READING = new ArticleReading(Texts.LANGUAGE, "test");

    private static final String[] STORY = {
        "President says blockade over",
        "Norland’s President Ida Brandt-Moen said on Monday that her country had ended a blockade of its ports.",
        "“By January 10 we had counted 4,212 people in custody,” the Justice Ministry said in a notice.",
        "The Northern Ports Organisation (NPO) has sent just over 300 guards 😀, Ms. Brandt-Moen said."
    };

    @Test
    void everyLayerOfAStoryIsRead() {
        AnalysisMessage read = READING.read(SampleArticle.of("story", 1, STORY));

        assertThat(read.gaps()).isEmpty();
        assertThat(read.sentences()).hasSize(4);
        assertThat(read.sentences()).extracting(AnalysisMessage.Sentence::block).containsExactly(0, 1, 2, 3);
        assertThat(read.entities()).isNotEmpty();
        assertThat(read.dates()).hasSize(2);
        assertThat(read.quotes()).isNotEmpty();
        assertThat(read.figures()).isNotEmpty();
        assertThat(read.places()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "\u0000",
                "“",
                "\"\"\"\"",
                "(((((",
                "Mr.",
                "Mr. Mr. Mr.",
                "U.S.",
                "-",
                "–—–",
                "CSTO (CSTO) (CSTO)",
                "on Monday on Monday on Monday",
                "31 February 2022",
                "00/00/0000",
                "99:99 p.m. Friday",
                "year 99999999999",
                "1,2,3,4,5",
                "$$$ 5 %%% million million",
                "“He “said “it” was” said",
                "said said said said",
                "新华社北京一月十日电",
                "😀😀😀 Putin 😀 said “😀”",
                "\u202eevitagen",
                "a\u0301 E\u0301lyse\u0301e Palace",
                "İSTANBUL İ ı I i",
                "& <b>bold</b> &amp;",
                "http://example.org/?a=b",
                "McDonald’s’s’s",
                "’’’’’",
                "the first half of the 9999s",
                "next Thursday last Thursday this Thursday",
                "Secretary of State",
                "of of of of",
                "Dr. No said \"no\" to No.",
                "10,000,000,000,000,000,000,000,000,000 people died",
                "minus -5 -5% 5-5-5",
                "\ufeff\u200b\u200e"
            })
    void hostileTextGivesOnlySpansOfItsOwnWords(String hostile) throws IOException {
        for (String[] blocks : List.of(
                new String[] {hostile},
                new String[] {"Head", hostile, "Putin said on Monday that 5 people died."},
                new String[] {"Head", ("Putin said \"" + hostile + "\" on Monday in Almaty. ").repeat(30)})) {
            Revised article = SampleArticle.of("hostile", 1, blocks);

            AnalysisMessage read = READING.read(article);

            assertThat(read.gaps()).isEmpty();
            assertThat(spans(read)).allSatisfy(span -> assertThat(wordsAt(article.text(), span))
                    .isEqualTo(span.text()));
            assertThat(Schemas.ANALYSIS.violations(MessageJson.MAPPER.readTree(MessageJson.write(read))))
                    .isEmpty();
        }
    }

    @Test
    void theSameRevisionGivesTheSameBytesInAnyZoneAndLocale() {
        Revised article = SampleArticle.of("story", 1, STORY);
        byte[] here = MessageJson.write(READING.read(article));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));

            byte[] there = MessageJson.write(READING.read(article));

            assertThat(there).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void anEventThatIsLikelyWrongIsNotTold() {
        AnalysisMessage read = READING.read(SampleArticle.of(
                "raid", 1, "Notes", "Gunmen killed three soldiers. The European Union urged Russia to free two men."));

        assertThat(read.events().orElseThrow()).extracting(Event::type).containsExactly("REQUEST");
    }

    @Test
    void aLongArticleSaysHowFarItWasRead() {
        AnalysisMessage read =
                READING.read(SampleArticle.of("long", 1, "Head", "The committee met again. ".repeat(2_000)));

        assertThat(read.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.layer()).isEqualTo("text");
            assertThat(gap.reason()).startsWith("read up to character ");
        });
    }

    private static List<Span> spans(AnalysisMessage read) {
        List<Span> spans = new ArrayList<>();
        read.entities().forEach(each -> each.mentions().forEach(mention -> spans.add(mention.span())));
        read.dates().forEach(each -> spans.add(each.span()));
        read.quotes().forEach(each -> {
            spans.add(each.words());
            spans.addAll(each.more());
            each.cue().ifPresent(spans::add);
            each.speaker().words().ifPresent(spans::add);
        });
        read.figures().forEach(each -> {
            spans.add(each.span());
            spans.add(each.number());
            each.counted().ifPresent(spans::add);
            each.source().words().ifPresent(spans::add);
        });
        read.places().ifPresent(places -> places.mentions().forEach(each -> spans.add(each.span())));
        return spans;
    }

    private static String wordsAt(String text, Span span) {
        return text.substring(text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end()));
    }
}
