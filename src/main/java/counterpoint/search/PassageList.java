package counterpoint.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Cleaner;
import java.util.AbstractList;
import java.util.Objects;

/// All passages of one state of the index, each read when it is asked for, so that a large index is not in memory at once.
///
/// That state is kept as long as the list is in use.
final class PassageList extends AbstractList<IndexedPassage> {
    private static final Cleaner CLEANER = Cleaner.create();

    private final Snapshot snapshot;
    private final Numbering numbering;

    /// @param snapshot counted in already, and closed with this list
    /// @throws IOException if the index is damaged
    PassageList(Snapshot snapshot) throws IOException {
        this.snapshot = snapshot;
        this.numbering = snapshot.numbering();
        CLEANER.register(this, snapshot::close);
    }

    @Override
    public IndexedPassage get(int number) {
        try {
            return snapshot.stored().passage(numbering.document(Objects.checkIndex(number, size())));
        } catch (IOException damaged) {
            throw new UncheckedIOException("the index is damaged", damaged);
        }
    }

    @Override
    public int size() {
        return numbering.size();
    }
}
