package dateline.tools;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Waits until so many articles can be read with their facts. */
@Command(name = "AwaitArticles", description = "Waits until so many articles can be read with their facts.")
public final class AwaitArticles implements Callable<Integer> {

    @Option(names = "--site", required = true, description = "Address of query-service.")
    private String site;

    @Option(names = "--articles", required = true, description = "How many.")
    private int articles;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new AwaitArticles()).execute(arguments));
    }

    @Override
    public Integer call() throws InterruptedException {
        try (var api = new ReadApi(site, Optional.empty())) {
            api.awaitAnalysed(articles);
            return 0;
        } catch (IOException e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }
}
