package counterpoint.ui.model.search;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.KeptIndex;
import counterpoint.casefile.LibraryIndex;
import counterpoint.language.MissingModelException;
import counterpoint.language.SentenceModel;
import counterpoint.search.Facet;
import counterpoint.search.IndexedPassage;
import counterpoint.search.MeaningIndex;
import counterpoint.search.PassageIndex;
import counterpoint.search.PassageMeanings;
import counterpoint.search.SearchRequest;
import counterpoint.search.SearchResult;
import counterpoint.ui.theme.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/// Finds passages by words at once, and by what they mean as soon as that is read.
final class UnderstandingSearcher implements Searcher {
    private final PassageIndex index;
    private final Reading reading;
    private final Supplier<Set<String>> library;

    private UnderstandingSearcher(PassageIndex index, Reading reading, Supplier<Set<String>> library) {
        this.index = index;
        this.reading = reading;
        this.library = library;
    }

    /// Brings an index up to date with cases, each time with those that are read.
    ///
    /// @param words the index
    /// @param library the ids of all cases there are
    /// @param shipped the meanings that came with the bundled cases
    /// @param kept where those of other passages are kept
    static Function<List<CaseFile>, Searcher> over(
            KeptIndex words, Supplier<Set<String>> library, Path shipped, Path kept) {
        Reading reading = new Reading(shipped, kept);
        return files -> {
            PassageIndex index = words.index();
            try {
                new LibraryIndex(index, LibraryIndex.Progress.SILENT).update(files, library.get());
            } catch (IOException unkept) {
                throw new UncheckedIOException(unkept);
            }
            return new UnderstandingSearcher(index, reading, library);
        };
    }

    @Override
    public Optional<String> notice() {
        return index.notice();
    }

    @Override
    public SearchResult search(SearchRequest request) {
        return index.search(request);
    }

    @Override
    public Map<String, Integer> values(Facet facet) {
        return index.values(facet);
    }

    @Override
    public SearchResult like(IndexedPassage passage, int limit) {
        return index.like(passage, limit);
    }

    @Override
    public Optional<PassageMeanings.Read> understand(
            int most, Supplier<Optional<String>> open, PassageMeanings.Progress progress) throws IOException {
        try {
            SentenceModel model = reading.model();
            index.understand(model, reading.meanings());
            PassageMeanings.Read read = new PassageMeanings(model, reading.meanings()).read(
                    index.passages(), most, open, progress);
            if (!Thread.currentThread().isInterrupted()) {
                index.forgetOthers(reading.meanings(), library.get());
            }
            return Optional.of(read);
        } catch (MissingModelException missing) {
            throw new IOException(Texts.of("search.noMeaning"), missing);
        }
    }

    /// The model and what it has read: one for all indexes that follow each other, loaded when it is first needed, and
    /// open as long as the window is there, since it also answers questions.
    private static final class Reading {
        private final Path shipped;
        private final Path kept;
        private Optional<SentenceModel> model = Optional.empty();
        private Optional<MeaningIndex> meanings = Optional.empty();

        Reading(Path shipped, Path kept) {
            this.shipped = shipped;
            this.kept = kept;
        }

        synchronized SentenceModel model() throws MissingModelException {
            if (model.isEmpty()) {
                model = Optional.of(SentenceModel.load());
            }
            return model.get();
        }

        synchronized MeaningIndex meanings() {
            if (meanings.isEmpty()) {
                meanings = Optional.of(MeaningIndex.open(shipped, kept));
            }
            return meanings.get();
        }
    }
}
