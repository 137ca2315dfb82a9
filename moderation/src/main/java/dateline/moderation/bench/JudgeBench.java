package dateline.moderation.bench;

import dateline.moderation.ArticleUnderComment;
import dateline.moderation.Comment;
import dateline.moderation.CommentJudge;
import dateline.moderation.EmailCheck;
import dateline.moderation.Setting;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Judges comments one after another and prints the processor time that one takes: ordinary ones, and hostile ones of 10 KB. */
public final class JudgeBench {

    private static final int ROUNDS = 20;
    private static final int HOSTILE_SIZE = 10_000;
    private static final List<String> HOSTILE = List.of(
            "a",
            "(",
            "[",
            "a.",
            "<a ",
            "](",
            "f.",
            "1-",
            "aA",
            "http://",
            "@a",
            "* ",
            "u ",
            "“",
            "dot ",
            "😀",
            "a'",
            "data:",
            "[a](",
            ".-",
            "12 ",
            "you idiot ",
            "a.b.com ",
            "fuuuck ",
            "The dam was late. ");

    private JudgeBench() {}

    /** Takes a file with a comment a line, and a file with the text of an article. */
    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            System.err.println("usage: COMMENTS.txt ARTICLE.txt");
            System.exit(2);
        }
        List<String> comments = Files.readAllLines(Path.of(args[0]));
        ArticleUnderComment article = ArticleUnderComment.of("", Files.readString(Path.of(args[1])));
        for (int round = 0; round < ROUNDS / 4; round++) {
            times(comments, article, 1);
        }
        print("ordinary", times(comments, article, ROUNDS));
        List<String> hostile = HOSTILE.stream()
                .map(each -> each.repeat(HOSTILE_SIZE / each.length()))
                .toList();
        times(hostile, article, 3);
        print("hostile", times(hostile, article, 3));
    }

    private static double[] times(List<String> comments, ArticleUnderComment article, int rounds) {
        double[] times = new double[comments.size() * rounds];
        for (int i = 0; i < times.length; i++) {
            Comment comment = new Comment(
                    comments.get(i % comments.size()),
                    "Anna Schmidt",
                    EmailCheck.CONFIRMED,
                    Optional.of(article),
                    Optional.empty());
            long start = processorTime();
            CommentJudge.judge(comment, Setting.STANDARD);
            times[i] = (processorTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times;
    }

    /** Of this thread: on a busy machine only that says something. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void print(String kind, double[] times) {
        System.out.printf(
                Locale.ROOT,
                "%d %s: p50 %.2f ms, p95 %.2f ms, slowest %.2f ms%n",
                times.length,
                kind,
                times[times.length / 2],
                times[times.length * 95 / 100],
                times[times.length - 1]);
    }
}
