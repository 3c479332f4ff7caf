package counterpoint.bench;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.Library;
import counterpoint.ui.Holdings;
import counterpoint.ui.Workbench;
import counterpoint.ui.model.Shelf;
import counterpoint.ui.model.imports.Intake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

/// One start of the window, or of a hello world beside it, in a process of its own; see [StartBench].
///
/// Prints the milliseconds from the start of the process to the first frame and, for the program, to the first frame
/// with the text of a case; then the resident memory when all cases are read. `meaning` is the program after a question
/// that was also answered by what the passages mean.
public final class StartProbe {
    /// Set for a start that ends with the text, as the one does from which the build makes its AOT cache.
    static final String BRIEF = "counterpoint.bench.brief";

    private StartProbe() {
    }

    public static void main(String[] arguments) throws Exception {
        Thread watch = new Thread(() -> watch(arguments[0]), "watch");
        watch.setDaemon(true);
        watch.start();
        if (arguments[0].equals("hello")) {
            Platform.startup(() -> {
                Stage stage = new Stage();
                stage.setScene(new Scene(new StackPane(new Label("Hello, world")), 1000, 760));
                stage.show();
            });
        } else {
            Workbench.open(
                    _ -> new Holdings(
                            new Opinions(new Library(List.of(Path.of("opinions")))),
                            Intake.none(),
                            Optional.of(Path.of("target", "counterpoint", "meaning"))
                                    .filter(_ -> arguments[0].equals("meaning"))),
                    Path.of(arguments[1]),
                    List.of());
        }
    }

    /// The bundled cases.
    private record Opinions(Library library) implements Shelf {
        @Override
        public List<Entry> entries() {
            return library.cases().stream().map(one -> new Entry(one.id(), one.caption())).toList();
        }

        @Override
        public CaseFile read(String id) throws IOException {
            return library.read(library.find(id).orElseThrow());
        }
    }

    private static void watch(String what) {
        try {
            report("window", await(_ -> true));
            if (!what.equals("hello")) {
                report("text", await(scene -> scene.lookup(".text-pane") != null));
                if (Boolean.getBoolean(BRIEF)) {
                    Runtime.getRuntime().halt(0);
                }
                Thread.sleep(8000);
            }
            if (what.equals("meaning")) {
                await(scene -> scene.lookup("#search-field") instanceof TextField field && ask(field));
                await(_ -> isModelLoaded());
                Thread.sleep(8000);
            }
            System.gc();
            Thread.sleep(300);
            report("rss", resident());
            System.out.flush();
            Runtime.getRuntime().halt(0);
        } catch (InterruptedException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean ask(TextField field) {
        field.setText("when may a court review disputed facts on interlocutory appeal");
        return true;
    }

    /// Whether the library that reads what sentences mean is in this process.
    private static boolean isModelLoaded() {
        try {
            return Files.readAllLines(Path.of("/proc/self/maps")).stream()
                    .anyMatch(line -> line.contains("onnxruntime"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void report(String what, long value) {
        System.out.println(what + " " + value);
    }

    /// Waits until a frame shows what is looked for; answers the milliseconds since the process began.
    private static long await(Predicate<Scene> seen) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        while (done.getCount() > 0) {
            Thread.sleep(5);
            try {
                Platform.runLater(() -> Window.getWindows().stream()
                        .filter(Window::isShowing)
                        .map(Window::getScene)
                        .filter(scene -> scene != null && seen.test(scene))
                        .findFirst()
                        .ifPresent(scene -> afterAFrame(scene, done)));
            } catch (IllegalStateException notYetStarted) {
                // The toolkit is asked again in two milliseconds.
            }
        }
        return System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    }

    private static void afterAFrame(Scene scene, CountDownLatch done) {
        scene.addPostLayoutPulseListener(() -> Platform.runLater(done::countDown));
        Platform.requestNextPulse();
    }

    private static long resident() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
