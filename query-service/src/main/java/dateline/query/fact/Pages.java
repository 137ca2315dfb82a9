package dateline.query.fact;

import dateline.query.http.NextLink;
import dateline.query.index.ArticleIndex;
import dateline.query.index.FactOrder;
import dateline.query.index.FactSelection;
import dateline.query.index.FoundFact;
import dateline.query.index.Place;
import dateline.query.paging.Cursor;
import dateline.query.paging.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jboss.resteasy.reactive.RestResponse;

/** Lists of facts, page by page. */
@ApplicationScoped
public class Pages {

    private final ArticleIndex index;

    Pages(ArticleIndex index) {
        this.index = index;
    }

    /**
     * A page of facts.
     *
     * @param type what a fact is shown as
     * @param limit as it was sent; null if it was not
     * @param cursor likewise
     * @param page makes the answer of the items and the cursor for what follows them
     */
    public <T, P> RestResponse<P> answer(
            FactSelection selection,
            FactOrder order,
            Class<T> type,
            String limit,
            String cursor,
            UriInfo asked,
            BiFunction<List<T>, Optional<String>, P> page) {
        int most = Limit.read(limit);
        String question = "%s|%s".formatted(order, selection);
        Optional<Place> after = Optional.ofNullable(cursor).map(token -> Cursor.read(token, question));
        // One more than asked for, to know whether there is a next page.
        List<FoundFact<T>> found = index.facts(selection, order, type, after, most + 1);
        List<FoundFact<T>> shown = found.subList(0, Math.min(most, found.size()));
        Optional<String> next =
                found.size() > most ? Optional.of(Cursor.of(shown.getLast().place(), question)) : Optional.empty();
        var answer = RestResponse.ResponseBuilder.ok(
                page.apply(shown.stream().map(FoundFact::shown).toList(), next));
        next.ifPresent(token -> answer.header(HttpHeaders.LINK, NextLink.of(asked, token)));
        return answer.build();
    }
}
