package dateline.tools.screens;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.tools.ReadApi;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A page as somebody sees it.
 *
 * @param name of the picture
 * @param path of the page
 */
record Screen(String name, String path, Window window, boolean dark) {

    /** The window it is looked at through, in CSS pixels. */
    enum Window {
        WIDE(1440, 1100),
        PHONE(390, 1300);

        final int width;
        final int height;

        Window(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    /** Every page in both widths, and two of them dark; the article, the actor and the place are those with most on them. */
    static List<Screen> all(ReadApi api) throws IOException {
        List<Screen> screens = new ArrayList<>();
        add(screens, "today", "/", true);
        add(screens, "article", "/articles/" + richestArticle(api), true);
        add(screens, "events", "/events", false);
        add(screens, "quotes", "/quotes", false);
        add(screens, "figures", "/figures?kind=killed", false);
        add(screens, "actor", "/actors/" + first(api, "actors", "actorId"), false);
        add(screens, "place", "/places/" + first(api, "places", "placeId"), false);
        add(screens, "live", "/live", false);
        return screens;
    }

    private static void add(List<Screen> screens, String name, String path, boolean alsoDark) {
        for (Window window : Window.values()) {
            screens.add(new Screen("%s-%d".formatted(name, window.width), path, window, false));
            if (alsoDark) {
                screens.add(new Screen("%s-%d-dark".formatted(name, window.width), path, window, true));
            }
        }
    }

    private static String first(ReadApi api, String list, String id) throws IOException {
        return api.get("/v1/" + list + "?sort=articles&limit=1")
                .map(page -> page.path("items").path(0).path(id).asText())
                .filter(value -> !value.isEmpty())
                .orElseThrow(() -> new IOException("there are no " + list + " yet; run ./dateline demo first"));
    }

    private static String richestArticle(ReadApi api) throws IOException {
        String richest = "";
        int most = -1;
        for (JsonNode article : api.get("/v1/articles?limit=50").orElseThrow().path("items")) {
            JsonNode counts = article.path("counts");
            int facts = counts.path("events").asInt()
                    + counts.path("quotes").asInt()
                    + counts.path("figures").asInt();
            if (facts > most) {
                most = facts;
                richest = article.path("articleId").asText();
            }
        }
        return richest;
    }
}
