package counterpoint.bench;

import counterpoint.casefile.CaseFile;
import counterpoint.ui.MainView;
import counterpoint.ui.model.Desk;
import counterpoint.ui.model.Shelf;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.task.TaskRunner;
import counterpoint.ui.text.TextPane;
import counterpoint.ui.theme.Theme;
import java.io.IOException;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// Scrolls both columns of a decision of about 1,000 pages in the whole window, with its citations, ribbons, outline and
/// inspector, and reports the work per pulse as [ScrollBench] does: `mvn -Pbench test-compile exec:exec@scroll-window`.
public final class WindowScrollBench {
    private static final int MAJORITIES = 16;
    private static final int DISSENTS = 20;
    private static final double STEP = 60;
    private static final PulseLog PULSE_LOG = new PulseLog();

    private WindowScrollBench() {
    }

    public static void main(String[] arguments) throws IOException {
        CaseFile decision = LongDecision.read(MAJORITIES, DISSENTS);
        PulseLog.turnOn(PULSE_LOG);
        Platform.startup(() -> open(decision));
    }

    /// The one decision, read already.
    private record One(CaseFile file) implements Shelf {
        @Override
        public List<Entry> entries() {
            return List.of(new Entry(file.id(), file.caption()));
        }

        @Override
        public CaseFile read(String id) {
            return file;
        }
    }

    private static void open(CaseFile decision) {
        WorkbenchModel model = new WorkbenchModel(new One(decision), TaskRunner.onVirtualThreads());
        Scene scene = new Scene(new MainView(model, Desk.inMemory()), 1600, 1000);
        Theme.LIGHT.dress(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        model.start();
        long began = System.nanoTime();
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (model.model().filter(shown -> !shown.isComparing()).isPresent()) {
                    stop();
                    scroll(scene, began);
                }
            }
        }.start();
    }

    private static void scroll(Scene scene, long began) {
        List<TextPane> columns = scene.getRoot().lookupAll(".text-pane").stream()
                .filter(TextPane.class::isInstance)
                .map(TextPane.class::cast)
                .toList();
        new ScrollRun(columns, STEP, began, PULSE_LOG).start();
    }
}
