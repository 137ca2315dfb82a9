package dateline.devstack;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.util.Locale;
import java.util.Set;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** All databases of one file; answers a command that writes only when what it wrote is in the file. */
final class StoreBackend extends AbstractMongoBackend {

    private static final Set<String> READS = Set.of(
            "find",
            "getmore",
            "count",
            "distinct",
            "aggregate",
            "killcursors",
            "ismaster",
            "hello",
            "ping",
            "buildinfo",
            "listdatabases",
            "listcollections",
            "listindexes",
            "endsessions",
            "whatsmyuri",
            "serverstatus",
            "dbstats",
            "collstats",
            "getlasterror",
            "connectionstatus",
            "hostinfo");

    private final MVStore store;
    private final GroupCommit commits;
    private final StoreFailure failure;

    StoreBackend(MVStore store, StoreFailure failure) {
        this.store = store;
        this.failure = failure;
        this.commits = new GroupCommit(store::commit);
        store.getMapNames().stream()
                .map(map -> map.substring(0, map.indexOf('.')))
                .distinct()
                .forEach(this::resolveDatabase);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new StoreDatabase(name, store, getCursorRegistry());
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        try {
            return reads(message.getDocument())
                    ? super.handleMessage(message)
                    : commits.keep(() -> super.handleMessage(message));
        } catch (MVStoreException e) {
            failure.tell(e);
            throw e;
        }
    }

    private static boolean reads(Document command) {
        String name = command.keySet().iterator().next().toLowerCase(Locale.ROOT);
        boolean aggregateInto = name.equals("aggregate")
                && (command.toString().contains("$out") || command.toString().contains("$merge"));
        return READS.contains(name) && !aggregateInto;
    }

    @Override
    public void close() {
        store.close();
    }
}
