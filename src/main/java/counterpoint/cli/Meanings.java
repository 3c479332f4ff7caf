package counterpoint.cli;

import counterpoint.language.MissingModelException;
import counterpoint.language.SentenceModel;
import counterpoint.search.MeaningStore;
import counterpoint.search.PassageIndex;
import counterpoint.search.PassageMeaning;
import counterpoint.search.PassageMeanings;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What passages mean, for the commands that search: shipped beside the bundled cases, and kept in the workspace.
///
/// @param shipped the file that comes with the bundled cases; may be missing
/// @param kept the workspace's file
/// @param err hears what is under way and what is missing
record Meanings(Path shipped, Path kept, PrintWriter err) {
    /// A search reads so many passages by itself, a few seconds; `counterpoint index` reads all.
    private static final int AT_ONCE = 500;

    private static final int TOLD_EVERY = 100;

    /// Where the meanings of the bundled cases lie, and those of the workspace's.
    static Meanings of(Path bundled, Path workspace, PrintWriter err) {
        return new Meanings(shipped(bundled), workspace.resolve("index").resolve("meanings.bin"), err);
    }

    /// The file that comes with the bundled cases, beside their folder.
    static Path shipped(Path bundled) {
        return bundled.toAbsolutePath().normalize().resolveSibling("meanings.bin");
    }

    /// The same, kept elsewhere.
    Meanings keptIn(Path file) {
        return new Meanings(shipped, file, err);
    }

    /// Lets an index find by meaning; without the model it finds by words, and a sentence says so.
    ///
    /// @return the model, to be closed after the index; empty without it
    Optional<SentenceModel> teach(PassageIndex index) {
        Optional<SentenceModel> model = load();
        model.ifPresent(loaded -> {
            List<PassageMeaning> meanings = read(loaded, index, AT_ONCE);
            index.understand(loaded, meanings);
            long unknown = meanings.stream().filter(PassageMeaning.UNKNOWN::equals).count();
            if (unknown > 0) {
                say(unknown + " passages are found by their words only; `counterpoint index` makes them found by their"
                        + " meaning too.");
            }
        });
        return model;
    }

    /// Reads what all passages mean and keeps it.
    ///
    /// @return whether there is a model to read them
    boolean readAll(PassageIndex index) {
        Optional<SentenceModel> model = load();
        model.ifPresent(loaded -> {
            try (loaded) {
                read(loaded, index, Integer.MAX_VALUE);
            }
        });
        return model.isPresent();
    }

    private Optional<SentenceModel> load() {
        try {
            return Optional.of(SentenceModel.load());
        } catch (MissingModelException missing) {
            say(missing.getMessage() + ", so passages are found by their words only.");
            return Optional.empty();
        }
    }

    private List<PassageMeaning> read(SentenceModel model, PassageIndex index, int most) {
        return new PassageMeanings(model, MeaningStore.open(shipped, kept))
                .of(index.passages(), most, this::tell)
                .orElseGet(() -> index.passages().stream()
                        .map(_ -> PassageMeaning.UNKNOWN)
                        .toList());
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
