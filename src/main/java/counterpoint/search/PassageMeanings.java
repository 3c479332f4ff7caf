package counterpoint.search;

import counterpoint.language.PlainProse;
import counterpoint.language.SentenceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads what passages mean, each once: about a fiftieth of a second for one that is not known yet.
public final class PassageMeanings {
    /// So many are read between two times that they are saved.
    private static final int SAVED_TOGETHER = 100;

    private final SentenceModel model;
    private final MeaningStore store;
    private final PlainProse prose = new PlainProse();

    /// @param store where meanings are kept
    public PassageMeanings(SentenceModel model, MeaningStore store) {
        this.model = model;
        this.store = store;
    }

    /// Hears how far the reading is.
    @FunctionalInterface
    public interface Progress {
        /// So many of all that had to be read are read.
        void at(int done, int all);
    }

    /// What passages mean, in their order; empty if the thread was interrupted meanwhile, what is read by then is kept.
    ///
    /// @param most so many unknown ones are read at most; the rest have no meaning yet
    public Optional<List<PassageMeaning>> of(List<IndexedPassage> passages, int most, Progress progress) {
        int unknown = Math.min(most, unknown(passages));
        int read = 0;
        List<PassageMeaning> meanings = new ArrayList<>();
        for (IndexedPassage passage : passages) {
            Optional<PassageMeaning> known = store.get(passage.text());
            if (known.isEmpty() && read < unknown) {
                if (Thread.currentThread().isInterrupted()) {
                    store.save();
                    return Optional.empty();
                }
                known = Optional.of(read(passage.text()));
                progress.at(++read, unknown);
                if (read % SAVED_TOGETHER == 0) {
                    store.save();
                }
            }
            meanings.add(known.orElse(PassageMeaning.UNKNOWN));
        }
        store.save();
        return Optional.of(List.copyOf(meanings));
    }

    /// How many passages the model has not read yet.
    public int unknown(List<IndexedPassage> passages) {
        return (int) passages.stream()
                .filter(passage -> store.get(passage.text()).isEmpty())
                .count();
    }

    private PassageMeaning read(String text) {
        PassageMeaning meaning = new PassageMeaning(prose.stretches(text).stream().map(model::vector).toList());
        store.put(text, meaning);
        return meaning;
    }
}
