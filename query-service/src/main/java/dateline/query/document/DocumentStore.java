package dateline.query.document;

import dateline.contracts.MessageJson;
import dateline.query.store.KeyedStore;
import dateline.query.store.KeyedStore.Versioned;
import dateline.query.store.MongoWiring;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The {@code documents} collection: the state of each document, under its id. */
@ApplicationScoped
public class DocumentStore {

    // Two topics tell of documents at the same time, so a clash is ordinary; each attempt settles at least one of them.
    private static final int ATTEMPTS = 20;

    private final KeyedStore documents;

    DocumentStore(MongoWiring mongo) {
        this.documents = mongo.collection("documents");
    }

    public Optional<DocumentState> find(String documentId) {
        return documents.find(documentId).map(DocumentStore::read);
    }

    /** About how many documents are known. */
    public long count() {
        return documents.count();
    }

    /** Adds what was heard, in this order. Hearing it again changes nothing. */
    public void hear(List<? extends DocumentNews> news) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (tryToHear(news)) {
                return;
            }
        }
        throw new IllegalStateException("another process keeps writing these documents");
    }

    private boolean tryToHear(List<? extends DocumentNews> news) {
        Map<String, Versioned> stored = documents.findAll(
                news.stream().map(DocumentNews::documentId).distinct().toList());
        Map<String, DocumentState> states = new HashMap<>();
        stored.forEach((id, each) -> states.put(id, read(each.json())));
        for (DocumentNews each : news) {
            DocumentState before = states.getOrDefault(each.documentId(), DocumentState.pending(each.documentId()));
            states.put(
                    each.documentId(),
                    switch (each) {
                        case DocumentNews.Received received -> before.received(received.at());
                        case DocumentNews.Filed filed ->
                            before.received(filed.at()).filed(filed.receipt());
                    });
        }
        Map<String, Versioned> changes = new HashMap<>();
        states.forEach((id, state) -> {
            String json = new String(MessageJson.write(state), StandardCharsets.UTF_8);
            Versioned old = stored.get(id);
            if (old == null || !old.json().equals(json)) {
                changes.put(id, new Versioned(json, old == null ? 0 : old.version()));
            }
        });
        return documents.replaceAll(changes);
    }

    private static DocumentState read(String json) {
        try {
            return MessageJson.MAPPER.readValue(json, DocumentState.class);
        } catch (IOException e) {
            throw new UncheckedIOException("a stored state is always readable", e);
        }
    }
}
