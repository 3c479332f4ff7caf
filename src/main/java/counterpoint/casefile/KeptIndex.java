package counterpoint.casefile;

import counterpoint.search.PassageIndex;
import java.nio.file.Path;
import java.util.Optional;

/// The index of passages that is kept in a folder, opened when it is first asked for, since that takes a moment.
public final class KeptIndex implements AutoCloseable {
    private final Path folder;
    private Optional<PassageIndex> opened = Optional.empty();

    /// @param folder the workspace's folder for it, which may be missing
    public KeptIndex(Path folder) {
        this.folder = folder;
    }

    /// The index, as it is; not to be called where nothing may wait.
    public synchronized PassageIndex index() {
        if (opened.isEmpty()) {
            opened = Optional.of(PassageIndex.open(folder));
        }
        return opened.get();
    }

    /// Closes it, if it was opened.
    @Override
    public synchronized void close() {
        opened.ifPresent(PassageIndex::close);
    }
}
