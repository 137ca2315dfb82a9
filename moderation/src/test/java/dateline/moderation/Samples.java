package dateline.moderation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The labelled sets beside these tests, and short ways to a comment. */
final class Samples {

    private Samples() {}

    static List<String> lines(String file) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Samples.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Comment comment(String text) {
        return new Comment(text, "Anna Schmidt", EmailCheck.CONFIRMED, Optional.empty(), Optional.empty());
    }

    static Comment comment(String text, ArticleUnderComment article) {
        return new Comment(text, "Anna Schmidt", EmailCheck.CONFIRMED, Optional.of(article), Optional.empty());
    }

    static Judgement judged(String text) {
        return CommentJudge.judge(comment(text), Setting.STANDARD);
    }

    static boolean has(Judgement judgement, Code code) {
        return judgement.findings().stream().anyMatch(each -> each.code() == code);
    }
}
