package counterpoint.search;

import counterpoint.language.PlainProse;
import counterpoint.language.SentenceModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.util.BytesRef;

/// Reads what passages mean, each once: about a fiftieth of a second for one that is not known yet.
public final class PassageMeanings {
    /// So many passages are read by themselves, some minutes; more only if the reader asks for it.
    public static final int BY_THEMSELVES = 20_000;

    /// So many are read between two times that they are saved.
    private static final int SAVED_TOGETHER = 100;

    private final SentenceModel model;
    private final MeaningIndex index;
    private final PlainProse prose = new PlainProse();

    /// @param index where meanings are kept
    public PassageMeanings(SentenceModel model, MeaningIndex index) {
        this.model = model;
        this.index = index;
    }

    /// Hears how far the reading is.
    @FunctionalInterface
    public interface Progress {
        /// So many of all that had to be read are read.
        void at(int done, int all);
    }

    /// How a reading ended.
    ///
    /// @param done passages read
    /// @param left passages whose meaning is still unknown, since no more were to be read or the thread was interrupted
    public record Read(int done, int left) {
    }

    /// Reads what passages mean and keeps it, in their order.
    ///
    /// @param most so many unknown ones are read at most
    public Read read(List<IndexedPassage> passages, int most, Progress progress) {
        return read(passages, most, Optional::empty, progress);
    }

    /// Reads what passages mean and keeps it, those of the case that is open first; stops when the thread is interrupted.
    ///
    /// @param most so many unknown ones are read at most
    /// @param open the id of the case that is open now; asked again and again
    public Read read(
            List<IndexedPassage> passages, int most, Supplier<Optional<String>> open, Progress progress) {
        Waiting waiting = new Waiting(unknown(passages));
        int all = Math.min(most, waiting.size());
        int done = 0;
        while (done < all && !Thread.currentThread().isInterrupted()) {
            String text = passages.get(waiting.next(open.get()).number()).text();
            index.add(text, new PassageMeaning(prose.stretches(text).stream().map(model::vector).toList()));
            done++;
            if (done % SAVED_TOGETHER == 0 || done == all) {
                index.save();
            }
            progress.at(done, all);
        }
        index.save();
        return new Read(done, waiting.size());
    }

    /// Where the passages are that the model has not read yet, each text once.
    private List<Unknown> unknown(List<IndexedPassage> passages) {
        List<Unknown> unknown = new ArrayList<>();
        Map<String, String> cases = new HashMap<>();
        Set<BytesRef> keys = new HashSet<>();
        int number = 0;
        for (IndexedPassage passage : passages) {
            if (!index.knows(passage.text()) && keys.add(MeaningKey.of(passage.text()))) {
                unknown.add(new Unknown(number, cases.computeIfAbsent(passage.caseId(), id -> id)));
            }
            number++;
        }
        return List.copyOf(unknown);
    }

    /// A passage that is to be read; its words are read when their turn comes, since a library is larger than memory.
    ///
    /// @param number its place in the list of passages
    private record Unknown(int number, String caseId) {
    }

    /// The passages that are to be read: those of the open case before the others.
    private static final class Waiting {
        private final Deque<Unknown> all;
        private final Deque<Unknown> first = new ArrayDeque<>();
        private Optional<String> open = Optional.empty();

        Waiting(List<Unknown> passages) {
            this.all = new ArrayDeque<>(passages);
        }

        int size() {
            return all.size() + first.size();
        }

        Unknown next(Optional<String> now) {
            if (!now.equals(open)) {
                open = now;
                List<Unknown> waiting = new ArrayList<>(first);
                waiting.addAll(all);
                first.clear();
                all.clear();
                for (Unknown passage : waiting) {
                    (now.filter(passage.caseId()::equals).isPresent() ? first : all).add(passage);
                }
            }
            return first.isEmpty() ? all.removeFirst() : first.removeFirst();
        }
    }
}
