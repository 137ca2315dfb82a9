package dateline.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.moderation.Finding.Field;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The goals that the rules are held to, each on a set of its own. */
class LabelledSetsTest {

    @Test
    void noneOf300WellFormedCommentsIsRefused() {
        List<String> comments = Samples.lines("well-formed.txt");
        assertThat(comments).hasSize(300);
        assertThat(comments)
                .allSatisfy(text ->
                        assertThat(Samples.judged(text).violations()).as(text).isEmpty());
    }

    @Test
    void ninetyEightOfAHundredViolationsOfRule3AreFound() {
        List<String> missed = new ArrayList<>();
        List<String> all = Samples.lines("rule3-violations.tsv");
        for (String line : all) {
            String[] parts = line.split("\t");
            Judgement judgement = Samples.judged(parts[1]);
            boolean found = judgement.violations().stream()
                    .anyMatch(each -> each.rule() == 3
                            && (parts[0].equals("REFUSED") || each.code().name().equals(parts[0])));
            if (!found) {
                missed.add(line);
            }
        }
        assertThat(all).hasSizeGreaterThanOrEqualTo(300);
        assertThat(missed).as("%d missed", missed.size()).hasSizeLessThanOrEqualTo(all.size() * 2 / 100);
    }

    @Test
    void everyRefusalNamesWordsAndASuggestion() {
        for (String line : Samples.lines("rule3-violations.tsv")) {
            for (Finding each : Samples.judged(line.split("\t")[1]).violations()) {
                assertThat(each.words()).as(line).isNotEmpty();
                assertThat(each.suggestion()).as(line).isNotEmpty();
                assertThat(each.end()).as(line).isGreaterThan(each.start());
            }
        }
    }

    @Test
    void aTextWithItsSuggestionsAppliedPasses() {
        for (String line : Samples.lines("rule3-violations.tsv")) {
            Comment comment = Samples.comment(line.split("\t")[1]);
            boolean mendable = CommentJudge.judge(comment, Setting.STANDARD).violations().stream()
                    .allMatch(each -> each.replacement().isPresent());
            if (mendable) {
                String mended = Mending.of(comment, Setting.STANDARD);
                assertThat(Samples.judged(mended).violations())
                        .as(line + " → " + mended)
                        .isEmpty();
            }
        }
    }

    @Test
    void onlyWhatIsTooShortCannotBeMendedByUs() {
        for (String line : Samples.lines("rule3-violations.tsv")) {
            Samples.judged(line.split("\t")[1]).violations().stream()
                    .filter(each -> each.replacement().isEmpty())
                    .forEach(each -> assertThat(each.code()).as(line).isEqualTo(Code.R3_DEGENERATE));
        }
    }

    @Test
    void ofWhatIsRefusedForItsWordsNinetyFiveInAHundredAreThreatsOrSlurs() {
        List<String> wrongly = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        int refused = 0;
        for (String line : Samples.lines("refusals.tsv")) {
            String[] parts = line.split("\t");
            boolean found =
                    Samples.judged(parts[1]).violations().stream().anyMatch(each -> each.code() == Code.R2_ABUSIVE);
            refused += parts[0].equals("REFUSED") ? 1 : 0;
            if (found && parts[0].equals("HELD")) {
                wrongly.add(parts[1]);
            } else if (!found && parts[0].equals("REFUSED")) {
                missed.add(parts[1]);
            }
        }
        assertThat(refused).isGreaterThanOrEqualTo(80);
        assertThat(wrongly).as("wrongly refused").hasSizeLessThanOrEqualTo((refused - missed.size()) * 5 / 100);
        assertThat(missed).as("missed").hasSizeLessThanOrEqualTo(refused * 15 / 100);
    }

    @Test
    void noneOf300NamesIsRefused() {
        List<String> names = Samples.lines("names.txt");
        assertThat(names).hasSizeGreaterThanOrEqualTo(300);
        assertThat(names).allSatisfy(name -> assertThat(Names.doubt(name, List.of())
                        .filter(doubt -> doubt.code().usual() == Severity.REJECT))
                .as(name)
                .isEmpty());
    }

    @Test
    void ninetyFiveOfAHundredFakeNamesAreCaught() {
        List<String> fakes = Samples.lines("fake-names.txt");
        List<String> missed = fakes.stream()
                .filter(name -> Names.doubt(name, List.of()).isEmpty())
                .toList();
        assertThat(fakes).hasSizeGreaterThanOrEqualTo(150);
        assertThat(missed).as("missed").hasSizeLessThanOrEqualTo(fakes.size() * 5 / 100);
    }

    @Test
    void all200EmailAddressesAreToldAsTabled() {
        List<String> cases = Samples.lines("emails.tsv");
        assertThat(cases).hasSize(200).allSatisfy(line -> {
            String[] parts = line.split("\t", -1);
            assertThat(EmailAddresses.check(parts[1]).check()).as(line).isEqualTo(EmailCheck.valueOf(parts[0]));
        });
    }

    @Test
    void noLinkIsLeftOf200AndNoOtherWordIsLost() {
        List<String> cases = Samples.lines("links.tsv");
        assertThat(cases).hasSizeGreaterThanOrEqualTo(200).allSatisfy(line -> {
            String[] parts = line.replace("\\n", "\n").split("\t");
            PublicText shown = PublicText.of(parts[0]);
            assertThat(shown.text()).isEqualTo(parts[1].replace("{}", PublicText.REMOVED));
            assertThat(PublicText.of(shown.text()).removed()).isEmpty();
        });
    }

    @Test
    void noneOf200CleanWordsIsTakenForAnInsult() {
        List<String> words = Samples.lines("clean-words.txt").stream()
                .flatMap(line -> List.of(line.split(" ")).stream())
                .toList();
        assertThat(words).hasSize(200).allSatisfy(word -> {
            Judgement judgement = Samples.judged("The word " + word + " stands in the old report.");
            assertThat(judgement.findings()).noneMatch(each -> each.rule() == 2 && each.field() == Field.TEXT);
        });
    }

    @Test
    void eightyFiveOfAHundredDisguisesAreSeenThrough() {
        assertThat(Samples.judged("I say you are a teacher and nothing else.").findings())
                .noneMatch(each -> each.rule() == 2);
        List<String> evasions = Samples.lines("evasions.txt");
        List<String> missed = evasions.stream()
                .filter(each -> Samples.judged("I say you are a " + each + " and nothing else.").findings().stream()
                        .noneMatch(finding -> finding.rule() == 2))
                .toList();
        assertThat(evasions).hasSizeGreaterThanOrEqualTo(200);
        assertThat(missed).as("missed").hasSizeLessThanOrEqualTo(evasions.size() * 15 / 100);
    }
}
