package dateline.processing.gold;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import dateline.contracts.MessageJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files of the gold. A file that is wrong stops the run and says which words of it are. */
final class GoldFiles {

    /** Which part of the gold. */
    enum Half {
        /** Developers of readers may look at it. */
        FIRST,
        /** Kept for measuring. */
        SECOND;

        String folder() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private static final ObjectReader JSON =
            MessageJson.MAPPER.reader().with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private GoldFiles() {}

    static List<GoldArticle> articles(Half half) {
        List<GoldArticle> articles = new ArrayList<>();
        for (Path file : files("/gold/" + half.folder())) {
            GoldArticle article = read(file, new TypeReference<>() {});
            article.words().forEach(article.text()::span);
            articles.add(article);
        }
        return articles;
    }

    static List<GoldSentence> sentences(Half half) {
        List<GoldSentence> sentences =
                read(path("/gold/sentences-%s.json".formatted(half.folder())), new TypeReference<>() {});
        for (GoldSentence sentence : sentences) {
            sentence.events().forEach(event -> event.words().forEach(sentence.gold()::span));
        }
        return sentences;
    }

    static List<String> lines(String resource) {
        try {
            return Files.readAllLines(path(resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(String folder) {
        try (Stream<Path> files = Files.list(path(folder))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read(Path file, TypeReference<T> type) {
        try {
            return JSON.forType(type).readValue(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }

    private static Path path(String resource) {
        URL url = GoldFiles.class.getResource(resource);
        if (url == null) {
            throw new IllegalStateException("no " + resource);
        }
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
