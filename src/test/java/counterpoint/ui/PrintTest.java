package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.ui.model.Column;
import counterpoint.ui.model.printing.PrintModel;
import counterpoint.ui.print.PrintSheet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A clerk prints on a machine that has no printer.
@ExtendWith(RealWindow.Closed.class)
class PrintTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void ctrlPOpensTheSheetAndWithoutAPrinterAPdfIsOffered() throws Exception {
        MarkingWindow window = MarkingWindow.in(folder.resolve("workspace"));
        window.read(BundledShelf.MEDINA);
        window.robot.interact(() -> window.pane(Column.LEFT).requestFocus());

        window.press(KeyCode.CONTROL, KeyCode.P);
        PrintSheet opened = window.view().printing();
        window.waitFor(() -> opened.model().pages().get().isPresent());
        assertThat(window.on(opened::window)).isPresent();
        window.robot.interact(() -> opened.window().ifPresent(Window::hide));
        assertThat(window.on(() -> opened.model().pages().get())).isEmpty();

        Path saved = folder.resolve("medina.pdf");
        PrintModel model = new PrintModel(window.view().model().tasks(), window.view().exports(), List::of);
        PrintSheet sheet = new PrintSheet(model, _ -> Optional.of(saved));
        window.robot.interact(() -> sheet.show(window.stage.getScene()));
        window.waitFor(() -> model.preview().picture().get().isPresent() && model.found().get().isPresent());
        Scene scene = window.on(() -> sheet.window().map(Stage::getScene).orElseThrow());
        assertThat(window.on(() -> ((Label) find(scene, "#print-none")).getText())).startsWith(
                "No printer was found on this machine. Save a PDF and print it on another one");
        assertThat(window.on(() -> find(scene, "#print-none").isVisible())).isTrue();
        assertThat(window.on(() -> find(scene, "#print-print").isDisabled())).isTrue();
        assertThat(window.on(() -> ((Label) find(scene, "#print-number")).getText())).matches("Page 1 of \\d+");
        Snapshot.write(
                window.on(() -> Snapshot.image(scene.snapshot(null))), Path.of("target/pictures/print-sheet.png"));

        window.robot.interact(() -> ((Button) find(scene, "#print-save")).fire());
        window.waitFor(() -> model.said().get().startsWith("The opinions are in "));
        assertThat(Files.size(saved)).isPositive();
        window.close();
    }

    private static Node find(Scene scene, String id) {
        return Objects.requireNonNull(scene.lookup(id), id);
    }
}
