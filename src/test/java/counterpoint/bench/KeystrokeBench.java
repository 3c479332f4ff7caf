package counterpoint.bench;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.Library;
import counterpoint.casefile.LibraryIndex;
import counterpoint.search.IndexedPassage;
import counterpoint.ui.MainView;
import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.Desk;
import counterpoint.ui.model.Shelf;
import counterpoint.ui.model.View;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.search.SearchModel;
import counterpoint.ui.model.search.Searcher;
import counterpoint.ui.task.TaskRunner;
import counterpoint.ui.theme.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.Query;

/// The time from a letter typed into the search field to the frame that shows what it finds, in the program's window on the
/// bundled cases and, in turn with it, in a bare text field with a bare list over bare Lucene on the same passages, which asks
/// for all hits of any of the words: `mvn -Pbench test-compile exec:exec@keystroke`.
///
/// Each letter is typed when the frame of the one before was drawn, as a quick typist does who waits for what she sees.
public final class KeystrokeBench {
    private static final List<String> TYPED = List.of("qualified immunity", "interlocutory appeal", "excessive force",
            "video evidence", "clearly established right", "disputed facts", "summary judgment");
    private static final int ROUNDS = 3;

    private KeystrokeBench() {
    }

    /// One that is typed into.
    ///
    /// @param scene what is seen
    /// @param field takes the letters
    /// @param answered the words whose answer is shown
    private record Typing(Scene scene, TextField field, Supplier<String> answered) {
    }

    public static void main(String[] arguments) throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Library library = new Library(List.of(Path.of("opinions")));
        List<CaseFile> files = library.cases().stream().map(library::read).toList();
        Typing window = window(files);
        Typing bare = bare(files);
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            for (String words : TYPED) {
                List<Double> one = type(window, words);
                List<Double> other = type(bare, words);
                if (round > 0) {
                    ours.addAll(one);
                    theirs.addAll(other);
                }
            }
        }
        System.out.println("letters " + ours.size());
        report("window", ours);
        report("bare", theirs);
        Runtime.getRuntime().halt(0);
    }

    private static void report(String name, List<Double> millis) {
        List<Double> sorted = millis.stream().sorted().toList();
        System.out.printf("%s p50 %.1f p95 %.1f p99 %.1f ms%n", name, at(sorted, 0.5), at(sorted, 0.95),
                at(sorted, 0.99));
    }

    private static double at(List<Double> sorted, double part) {
        return sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * part));
    }

    private static Typing window(List<CaseFile> files) throws Exception {
        return on(() -> {
            WorkbenchModel model = new WorkbenchModel(new Read(files), TaskRunner.onVirtualThreads());
            model.start();
            SearchModel search = new SearchModel(model, all -> Searcher.over(LibraryIndex.of(all)));
            Scene scene = shown(new MainView(model, Desk.inMemory(), search));
            Theme.LIGHT.dress(scene);
            model.show(View.SEARCH);
            return new Typing(
                    scene,
                    (TextField) scene.lookup("#search-field"),
                    () -> model.cases().stream().allMatch(KeystrokeBench::isRead)
                            ? search.findings().get().question().words()
                            : "not read yet");
        });
    }

    private static boolean isRead(CaseEntry entry) {
        return entry.model().filter(read -> !read.isComparing()).isPresent();
    }

    /// Cases that are read already.
    private record Read(List<CaseFile> files) implements Shelf {
        @Override
        public List<Entry> entries() {
            return files.stream().map(file -> new Entry(file.id(), file.caption())).toList();
        }

        @Override
        public CaseFile read(String id) throws IOException {
            return files.stream().filter(file -> file.id().equals(id)).findFirst().orElseThrow();
        }
    }

    private static Typing bare(List<CaseFile> files) throws Exception {
        BareLucene lucene = new BareLucene(Files.createTempDirectory("keystroke"), false);
        try (IndexWriter writer = lucene.writer(16)) {
            for (IndexedPassage passage : LibraryIndex.of(files).passages()) {
                writer.addDocument(lucene.document(passage));
            }
        }
        BareLucene.Searching searching = lucene.searching();
        return on(() -> {
            TextField field = new TextField();
            ListView<String> list = new ListView<>();
            String[] answered = {""};
            field.textProperty().subscribe((_, words) -> Thread.ofVirtual().start(() -> {
                long total = words.isBlank() ? 0 : found(lucene, searching, words);
                Platform.runLater(() -> {
                    list.getItems().setAll(IntStream.range(0, (int) Math.min(20, total))
                            .mapToObj(hit -> "Passage " + hit + " of " + total).toList());
                    answered[0] = words;
                });
            }));
            BorderPane pane = new BorderPane(list);
            pane.setTop(field);
            return new Typing(shown(pane), field, () -> answered[0]);
        });
    }

    private static long found(BareLucene lucene, BareLucene.Searching searching, String words) {
        // Of a stop word alone, such as the beginning of "interlocutory", bare Lucene makes no query.
        Optional<Query> query = Optional.ofNullable(lucene.any(words));
        try {
            return query.isPresent() ? searching.search(query.get()) : 0;
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static Scene shown(Parent root) {
        Stage stage = new Stage();
        Scene scene = new Scene(root, 1000, 760);
        stage.setScene(scene);
        stage.show();
        return scene;
    }

    /// Types words letter by letter into an empty field.
    ///
    /// @return the milliseconds of each letter
    private static List<Double> type(Typing typing, String words) throws Exception {
        seen(typing, "");
        List<Double> millis = new ArrayList<>();
        for (int end = 1; end <= words.length(); end++) {
            if (words.charAt(end - 1) == ' ') {
                // A space finds nothing else.
                end++;
            }
            long before = System.nanoTime();
            seen(typing, words.substring(0, end));
            millis.add((System.nanoTime() - before) / 1e6);
        }
        return millis;
    }

    /// Sets the words and waits for the frame that shows their answer.
    private static void seen(Typing typing, String words) throws InterruptedException {
        CountDownLatch drawn = new CountDownLatch(1);
        Runnable[] heard = new Runnable[1];
        heard[0] = () -> {
            if (typing.answered().get().strip().equals(words)) {
                typing.scene().removePostLayoutPulseListener(heard[0]);
                Platform.runLater(drawn::countDown);
            } else {
                Platform.requestNextPulse();
            }
        };
        Platform.runLater(() -> {
            typing.scene().addPostLayoutPulseListener(heard[0]);
            typing.field().setText(words);
            Platform.requestNextPulse();
        });
        drawn.await();
    }

    private static <T> T on(Callable<T> work) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception failed) {
                done.completeExceptionally(failed);
            }
        });
        return done.get();
    }
}
