package dateline.tools.send;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Which files under some paths hold copy. */
public final class CopyFiles {

    private CopyFiles() {}

    /**
     * The files themselves, and of each folder all files of a kind we can send, however deep, in the order of their
     * names: so that a folder can say in which order its articles came. An {@code index.json} tells of a folder's files
     * and is left out.
     */
    public static List<Path> under(List<Path> paths) throws IOException {
        Stream.Builder<Path> files = Stream.builder();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> inside = Files.walk(path)) {
                    inside.filter(file -> Files.isRegularFile(file) && isCopy(file))
                            .sorted((a, b) -> byName(a, b))
                            .forEach(files);
                }
            } else {
                files.add(path);
            }
        }
        return files.build().toList();
    }

    private static boolean isCopy(Path file) {
        return CopyKind.of(file).isPresent() && !file.getFileName().toString().equals("index.json");
    }

    private static int byName(Path a, Path b) {
        int names = a.getFileName().toString().compareTo(b.getFileName().toString());
        return names != 0 ? names : a.compareTo(b);
    }
}
