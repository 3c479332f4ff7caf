package counterpoint.cli;

import counterpoint.language.MissingModelException;
import counterpoint.language.SentenceModel;
import counterpoint.search.MeaningIndex;
import counterpoint.search.PassageIndex;
import counterpoint.search.PassageMeanings;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/// What passages mean, for the commands that search: shipped beside the bundled cases, and kept in the workspace.
///
/// @param shipped the folder that comes with the bundled cases; may be missing
/// @param kept the workspace's folder
/// @param err hears what is under way and what is missing
record Meanings(Path shipped, Path kept, PrintWriter err) {
    /// A search reads so many passages by itself, a few seconds; `counterpoint index` reads all.
    private static final int AT_ONCE = 500;

    private static final int TOLD_EVERY = 100;

    /// Where the meanings of the bundled cases lie, and those of the workspace's.
    static Meanings of(Path bundled, Path workspace, PrintWriter err) {
        return new Meanings(shipped(bundled), workspace.resolve("index").resolve("meaning"), err);
    }

    /// The folder that comes with the bundled cases, beside them.
    static Path shipped(Path bundled) {
        return bundled.toAbsolutePath().normalize().resolveSibling("meaning");
    }

    /// The same, kept elsewhere.
    Meanings keptIn(Path folder) {
        return new Meanings(shipped, folder, err);
    }

    /// Lets an index find by meaning; without the model it finds by words, and a sentence says so.
    ///
    /// @return what it finds by, to be closed after the index; empty without the model
    Optional<Taught> teach(PassageIndex index) {
        Optional<Taught> taught = load().map(model -> new Taught(model, MeaningIndex.open(shipped, kept)));
        taught.ifPresent(known -> {
            index.understand(known.model(), known.meanings());
            int left = read(known, index, AT_ONCE).left();
            if (left > 0) {
                say(left + " passages are found by their words only; `counterpoint index` makes them found by their"
                        + " meaning too.");
            }
        });
        return taught;
    }

    /// Reads what all passages mean and keeps it.
    ///
    /// @param library the ids of all cases there are; what is kept of others is dropped
    /// @return whether there is a model to read them
    boolean readAll(PassageIndex index, Set<String> library) {
        Optional<SentenceModel> model = load();
        model.ifPresent(loaded -> {
            try (Taught taught = new Taught(loaded, MeaningIndex.open(shipped, kept))) {
                read(taught, index, Integer.MAX_VALUE);
                index.forgetOthers(taught.meanings(), library);
            }
        });
        return model.isPresent();
    }

    /// The model with what it has read.
    record Taught(SentenceModel model, MeaningIndex meanings) implements AutoCloseable {
        @Override
        public void close() {
            meanings.close();
            model.close();
        }
    }

    private Optional<SentenceModel> load() {
        try {
            return Optional.of(SentenceModel.load());
        } catch (MissingModelException missing) {
            say(missing.getMessage() + ", so passages are found by their words only.");
            return Optional.empty();
        }
    }

    private PassageMeanings.Read read(Taught taught, PassageIndex index, int most) {
        return new PassageMeanings(taught.model(), taught.meanings()).read(index.passages(), most, this::tell);
    }

    private void tell(int done, int all) {
        if (done % TOLD_EVERY == 0 || done == all) {
            say("read what " + done + " of " + all + " passages mean");
        }
    }

    private void say(String sentence) {
        err.println("counterpoint: " + sentence);
        err.flush();
    }
}
