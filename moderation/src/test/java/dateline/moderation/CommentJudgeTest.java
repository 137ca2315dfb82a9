package dateline.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommentJudgeTest {

    @Test
    void aFaultlessCommentStillWaitsForTheEditorialTeam() {
        Judgement judgement = Samples.judged("The dam was opened too late.");
        assertThat(judgement.outcome()).isEqualTo(Outcome.PENDING);
        assertThat(judgement.findings()).extracting(Finding::code).containsExactly(Code.R1_PENDING_REVIEW);
        assertThat(judgement.policyVersion()).isEqualTo(CommentJudge.POLICY_VERSION);
    }

    @Test
    void everyRuleIsAskedAlthoughOneHasRefused() {
        Comment comment = new Comment(
                "u are an idiot, see http://a-paper.org n javascript:alert(1)",
                "asdf",
                EmailCheck.MISSING,
                Optional.empty(),
                Optional.empty());
        Judgement judgement = CommentJudge.judge(comment, Setting.STANDARD);
        assertThat(judgement.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(judgement.findings().stream().map(Finding::rule).distinct()).containsExactly(1, 2, 3, 4, 5);
        assertThat(judgement.violations())
                .extracting(Finding::code)
                .contains(Code.R3_ABBREVIATION, Code.R4_UNSAFE_LINK, Code.R5_MISSING_EMAIL, Code.R5_INVALID_NAME);
    }

    @Test
    void spansAreCodePoints() {
        Judgement judgement = Samples.judged("😀 I hope u agree with that.");
        Finding finding = judgement.violations().getFirst();
        assertThat(List.of(finding.start(), finding.end())).containsExactly(9, 10);
        assertThat(finding.words()).isEqualTo("u");
        assertThat(finding.replacement()).contains("you");
    }

    @Test
    void theSameCommentIsJudgedTheSame() {
        String text = "Thx, d mayor n his friends r crooks!! www.river-news.org";
        assertThat(Samples.judged(text)).isEqualTo(Samples.judged(text));
    }

    @ParameterizedTest
    @EnumSource(EmailCheck.class)
    void onlyAMissingInvalidOrDisposableAddressIsRefused(EmailCheck email) {
        Comment comment =
                new Comment("The dam was opened too late.", "Anna Schmidt", email, Optional.empty(), Optional.empty());
        boolean refused = Set.of(EmailCheck.MISSING, EmailCheck.INVALID, EmailCheck.DISPOSABLE)
                .contains(email);
        assertThat(CommentJudge.judge(comment, Setting.STANDARD).outcome() == Outcome.REJECTED)
                .isEqualTo(refused);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lena Hartwig", "lena hartwig", "Lеna Наrtwig", "LenaHartwig"})
    void aNameThatLooksLikeOneOfTheStaffIsHeld(String name) {
        Setting setting = new Setting(Set.of(), List.of("Lena Hartwig"), Setting.Links.REMOVE, Setting.Mode.PRE);
        Comment comment = new Comment(
                "The dam was opened too late.", name, EmailCheck.CONFIRMED, Optional.empty(), Optional.empty());
        assertThat(CommentJudge.judge(comment, setting).outcome()).isEqualTo(Outcome.PENDING_HIGH);
    }

    @Test
    void linksToAllowedHostsStay() {
        Setting setting = new Setting(Set.of("paper.org"), List.of(), Setting.Links.REMOVE, Setting.Mode.PRE);
        String text = "See https://www.paper.org/a and https://other-paper.org/b first.";
        assertThat(PublicText.of(text, setting, Optional.empty()).text())
                .isEqualTo("See https://www.paper.org/a and [link removed] first.");
        assertThat(CommentJudge.judge(Samples.comment(text), setting).findings())
                .filteredOn(each -> each.rule() == 4)
                .extracting(Finding::words)
                .containsExactly("https://www.paper.org/a", "https://other-paper.org/b");
    }

    @Test
    void threeLinksOrNothingElseAreHeld() {
        assertThat(Samples.judged("https://river-news.org").findings())
                .anyMatch(each -> each.code() == Code.R4_LINK_SPAM);
        assertThat(Samples.judged("Read www.a-paper.org, www.b-paper.org and www.c-paper.org first.")
                        .findings())
                .anyMatch(each -> each.code() == Code.R4_LINK_SPAM);
    }

    @Test
    void capitalsAreMendedWithTheArticlesNames() {
        ArticleUnderComment article =
                ArticleUnderComment.of("Talks in Karsu", "Minister Omarov met farmers in Karsu on Monday.");
        Comment comment = Samples.comment("OMAROV SHOULD COME TO KARSU AGAIN. I WILL BE THERE.", article);
        assertThat(Mending.of(comment, Setting.STANDARD))
                .isEqualTo("Omarov should come to Karsu again. I will be there.");
    }

    @Test
    void otherLanguagesAreNotHeldToEnglishRules() {
        Judgement judgement = Samples.judged("Je pense que le maire n a pas raison et que le pont est dangereux.");
        assertThat(judgement.outcome()).isEqualTo(Outcome.PENDING);
        assertThat(Samples.has(judgement, Code.R3_LANGUAGE_UNCHECKED)).isTrue();
        assertThat(Samples.judged("यह फैसला गलत है और इसे बदलना चाहिए।").violations())
                .isEmpty();
        assertThat(Samples.judged("这个决定是错误的，应该改变。").violations()).isEmpty();
    }

    /** Each of these would keep a backtracking expression busy for ever; here it ends with a judgement. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a", "(", "[", "a.", "<a ", "](", "f.", "1-", "aA", "http://", "@a", "* ", "u ", "“", "dot ", "😀",
                "a'", "((((a", "data:", "[a](", ".-", "12 ", "\u0301a"
            })
    void tenKilobytesOfAnythingAreJudged(String piece) {
        String text = piece.repeat(10_000 / piece.length());
        assertThat(Samples.judged(text).outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(PublicText.of(text).text()).isNotNull();
        Comment named = new Comment(
                "The dam was opened too late.", text, EmailCheck.CONFIRMED, Optional.empty(), Optional.empty());
        assertThat(CommentJudge.judge(named, Setting.STANDARD).outcome()).isNotEqualTo(Outcome.PENDING);
        assertThat(EmailAddresses.check(text + "@" + text).check()).isEqualTo(EmailCheck.INVALID);
    }
}
