package dateline.tools.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Real paragraphs of news, from the samples. */
public final class Paragraphs {

    private static final Pattern IN_PAGE = Pattern.compile("(?s)<p\\b[^>]*>(.*?)</p>");
    // A shorter one is a byline, a caption or a printed line, and not what an article is made of.
    private static final int SHORTEST = 120;

    private Paragraphs() {}

    /**
     * Every paragraph of the texts and pages under a folder, each once, in the order of file names.
     *
     * @throws IOException if there is none
     */
    public static List<String> under(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> inside = Files.walk(folder)) {
            files = inside.filter(Files::isRegularFile).sorted().toList();
        }
        List<String> paragraphs = new ArrayList<>();
        for (Path file : files) {
            if (file.toString().endsWith(".txt")) {
                paragraphs.addAll(List.of(Files.readString(file).split("\\n\\s*\\n")));
            } else if (file.toString().endsWith(".html")) {
                IN_PAGE.matcher(Files.readString(file)).results().forEach(p -> paragraphs.add(plain(p.group(1))));
            }
        }
        List<String> news = paragraphs.stream()
                .map(paragraph -> paragraph.replaceAll("\\s+", " ").strip())
                .filter(paragraph -> paragraph.length() >= SHORTEST)
                .filter(paragraph -> !paragraph.startsWith("Printable version"))
                .distinct()
                .toList();
        if (news.isEmpty()) {
            throw new IOException("no paragraph of news under " + folder);
        }
        return news;
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]+>", " ")
                .replace("&amp;", "&")
                .replace("&quot;", "\"")
                .replace("&nbsp;", " ")
                .replaceAll("&#?\\w+;", "'");
    }
}
