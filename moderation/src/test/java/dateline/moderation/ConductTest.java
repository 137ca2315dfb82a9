package dateline.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConductTest {

    private static final ArticleUnderComment DAM = new ArticleUnderComment(
            "Ministry opens the Karsu dam",
            "Water engineers opened the dam above Karsu on Monday after days of rain. Minister Berik Omarov said that villages were"
                    + " warned. A farmer called the ministry's warning \"bloody useless crap\" and showed flooded fields.",
            List.of("Lena Hartwig"),
            List.of("Berik Omarov"),
            Optional.of("paper.example"),
            List.of("Tomas Reyes"),
            Optional.empty());

    private static Judgement judged(String text) {
        return CommentJudge.judge(Samples.comment(text, DAM), Setting.STANDARD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            You are an idiot, and you always were. | R2_PERSONAL
            Lena Hartwig is a liar. | R2_PERSONAL
            Tomas, what a moron you are. | R2_PERSONAL
            This is bullshit about the dam. | R2_PROFANITY
            I will kill you for that. | R2_ABUSIVE
            Just kill yourself, minister. | R2_ABUSIVE
            Burn them all, I say. | R2_INCENDIARY
            We should hang these politicians. | R2_INCENDIARY
            Those migrants are vermin. | R2_INCENDIARY
            Call me on 98400 12345 about the dam. | R2_PRIVATE_DATA
            The minister lives at 14 Lindenhof Street in Karsu. | R2_PRIVATE_DATA
            Earn money from home, ask me how. | R2_SPAM
            """)
    void badConductIsFoundWithItsCode(String text, Code code) {
        assertThat(judged(text).findings()).as(text).anyMatch(each -> each.code() == code);
        assertThat(judged(text).outcome()).isNotEqualTo(Outcome.PENDING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Police said the men burned the depot and threatened to kill them all.",
                "Minister Omarov failed, and he should resign over the dam.",
                "The dam was opened too late, and the engineers knew it.",
                "I will shoot you an email about the dam.",
                "The ministry's plan for the dam is weak and comes late.",
                "Farmers were killed by the flood below the dam.",
                "My dog drowned below the dam, and so did four sheep.",
                "Dick Turner wrote about the Karsu dam last year.",
                "We counted 12345 sandbags at 10.30 on 2022-01-10 near the dam."
            })
    void sharpButFairWordsAreNotHeldWithPriority(String text) {
        assertThat(judged(text).findings())
                .as(text)
                .noneMatch(each -> each.rule() == 2 && each.severity().compareTo(Severity.PENDING) > 0);
    }

    @Test
    void wordsQuotedFromTheArticleWeighLess() {
        Judgement quoted = judged("The farmer's \"bloody useless crap\" says it all about the dam.");
        Judgement own = judged("That dam is bloody useless crap.");
        assertThat(quoted.findings())
                .filteredOn(each -> each.code() == Code.R2_PROFANITY)
                .extracting(Finding::severity)
                .containsOnly(Severity.PENDING);
        assertThat(own.findings())
                .filteredOn(each -> each.code() == Code.R2_PROFANITY)
                .extracting(Finding::severity)
                .containsOnly(Severity.PENDING_HIGH);
    }

    @Test
    void whatHasNothingToDoWithTheArticleIsLeftToAPerson() {
        Judgement judgement = judged(
                "My guitar strings always break in summer, so I keep the wooden instruments in a dry basement and play the piano.");
        assertThat(Samples.has(judgement, Code.R2_IRRELEVANT)).isTrue();
        assertThat(judgement.outcome()).isEqualTo(Outcome.PENDING);
        assertThat(Samples.has(
                        judged(
                                "Engineers above Karsu ignored every flooded village during heavy rain, although meadows vanished."),
                        Code.R2_IRRELEVANT))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2341 2341 2346,a checksum holds", "4111 1111 1111 1111,a payment card"})
    void numbersOfIdentityAreMaskedIfTheirChecksumHolds(String number, String why) {
        String text = "My number is " + number + " today.";
        assertThat(PublicText.of(text).text()).as(why).isEqualTo("My number is " + PublicText.MASKED + " today.");
    }

    @Test
    void aMaskedTelephoneNumberLeavesTheOtherWords() {
        assertThat(PublicText.of("Call +91 98400 12345, please.").text())
                .isEqualTo("Call " + PublicText.MASKED + ", please.");
    }
}
