package dateline.query.comment;

import dateline.contracts.MessageJson;
import dateline.query.store.KeyedStore;
import dateline.query.store.KeyedStore.Versioned;
import dateline.query.store.MongoWiring;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The {@code claims} collection: who is looking at which comment, by comment id. Of two who claim one at the same time one
 * gets it. It is no part of the record: a claim decides nothing, and two decisions on one version are refused without it.
 */
@ApplicationScoped
class ClaimStore {

    private final KeyedStore claims;
    private final Clock clock;

    ClaimStore(MongoWiring mongo, Clock clock) {
        this.claims = mongo.collection("claims");
        this.clock = clock;
    }

    /** Claims a comment, or goes on with it; answers with the claim that holds, which may be another's. */
    Claim claim(String commentId, String by) {
        while (true) {
            Instant now = Instant.now(clock);
            Versioned stored = claims.findAll(List.of(commentId)).get(commentId);
            Optional<Claim> others = Optional.ofNullable(stored)
                    .map(each -> read(each.json()))
                    .filter(each -> each.holds(now) && !each.by().equals(by));
            if (others.isPresent()) {
                return others.get();
            }
            Claim mine = Claim.of(by, now);
            String json = new String(MessageJson.write(mine), StandardCharsets.UTF_8);
            if (claims.replaceAll(Map.of(commentId, new Versioned(json, stored == null ? 0 : stored.version())))) {
                return mine;
            }
        }
    }

    /** Gives a comment back, if this is who claimed it. */
    void release(String commentId, String by) {
        if (standing(commentId).filter(each -> each.by().equals(by)).isPresent()) {
            claims.removeAll(List.of(commentId));
        }
    }

    Optional<Claim> standing(String commentId) {
        return Optional.ofNullable(standing(List.of(commentId)).get(commentId));
    }

    /** The claims that hold now, by comment id. */
    Map<String, Claim> standing(Collection<String> commentIds) {
        Instant now = Instant.now(clock);
        Map<String, Claim> standing = new HashMap<>();
        claims.findAll(commentIds).forEach((id, stored) -> {
            Claim claim = read(stored.json());
            if (claim.holds(now)) {
                standing.put(id, claim);
            }
        });
        return standing;
    }

    private static Claim read(String json) {
        try {
            return MessageJson.MAPPER.readValue(json, Claim.class);
        } catch (IOException e) {
            throw new UncheckedIOException("a stored claim is always readable", e);
        }
    }
}
