package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseReader;
import counterpoint.paper.PaperSize;
import counterpoint.paper.PrintOrder;
import counterpoint.paper.Printer;
import counterpoint.session.ReadingSettings.Theme;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.printing.PrintModel;
import counterpoint.ui.print.PrintSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A clerk prints, by keyboard: with a printer, and on a machine that has none.
@ExtendWith(RealWindow.Closed.class)
class PrintTest {
    private static final Printer CHAMBERS = new Printer() {
        @Override
        public String name() {
            return "Chambers";
        }

        @Override
        public Optional<PaperSize> paper() {
            return Optional.of(PaperSize.LETTER);
        }

        @Override
        public boolean printsTwoSided() {
            return true;
        }

        @Override
        public void print(PrintOrder order) throws IOException {
            throw new IOException(order.title() + ": " + order.pdf().pages() + " pages on " + order.paper());
        }
    };

    @TempDir
    private Path folder = Path.of("");

    @Test
    void ctrlPOpensTheSheetWhichPrintsAndWithoutAPrinterSavesAPdf() throws Exception {
        MarkingWindow window = MarkingWindow.in(folder.resolve("workspace"));
        window.read(BundledShelf.MEDINA);
        PrintSheet opened = window.view().exports().printing();
        window.robot.interact(() -> opened.model().printers().reach(List::of));
        window.robot.interact(() -> window.pane(Column.LEFT).requestFocus());
        window.press(KeyCode.CONTROL, KeyCode.P);
        assertThat(window.on(opened::window)).isPresent();
        window.waitFor(() -> opened.model().pages().get().isPresent());
        window.robot.interact(() -> opened.window().ifPresent(Window::hide));
        assertThat(window.on(() -> opened.model().pages().get())).isEmpty();

        prints(window);
        window.robot.interact(() -> window.view().desk().reading().theme(Theme.DARK));
        saves(window);
        window.close();
    }

    @Test
    void aCaseWithoutAnOpinionHasNothingToPrint() throws Exception {
        CaseFile none = new CaseReader().read("none", Files.createDirectories(folder.resolve("none")));
        assertThat(none.opinions()).isEmpty();
        MadeShelf shelf = new MadeShelf(folder.resolve("cases"))
                .with(none)
                .with(new SmallShelf().read(SmallShelf.ONE));
        MarkingWindow window = MarkingWindow.on(shelf, folder.resolve("workspace"));
        window.read("none");
        PrintSheet sheet = window.view().exports().printing();
        window.robot.interact(() -> sheet.model().printers().reach(() -> List.of(CHAMBERS)));
        window.robot.interact(() -> window.view().requestFocus());
        window.press(KeyCode.CONTROL, KeyCode.P);
        assertThat(window.on(sheet::window)).isEmpty();
        assertThat(window.on(() -> sheet.model().printers().found().get())).as("nobody was asked").isEmpty();

        window.read(SmallShelf.ONE);
        window.robot.interact(() -> window.pane(Column.LEFT).requestFocus());
        window.press(KeyCode.CONTROL, KeyCode.P);
        window.waitFor(() -> sheet.window().isPresent() && sheet.model().pages().get().isPresent());
        Scene shown = window.on(() -> sheet.window().map(Stage::getScene).orElseThrow());
        assertThat(window.on(() -> shown.lookup("#print-both"))).isNull();
        assertThat(window.on(() -> find(shown, "#print-left").isVisible())).isTrue();
        window.robot.interact(() -> sheet.window().ifPresent(Window::hide));

        window.read("none");
        window.press(KeyCode.CONTROL, KeyCode.P);
        assertThat(window.on(sheet::window)).isEmpty();
        window.close();
    }

    private void prints(MarkingWindow window) throws Exception {
        PrintModel model = new PrintModel(
                window.view().model().tasks(), window.view().exports().model(), () -> List.of(CHAMBERS));
        Scene sheet = sheet(window, model);
        window.waitFor(() -> !find(sheet, "#print-print").isDisabled());
        assertThat(window.on(() -> ((Labeled) find(sheet, "#print-printer")).getText())).isEqualTo("Chambers");
        assertThat(window.on(() -> ((Labeled) find(sheet, "#print-number")).getText())).matches("Page 1 of \\d+");
        assertThat(window.nameless(sheet.getRoot())).isEmpty();
        picture(window, sheet, "print-sheet");

        window.robot.interact(() -> ((Button) find(sheet, "#print-print")).fire());
        window.waitFor(() -> ((Labeled) find(sheet, "#print-said")).getText().matches(
                "Medina v. Cram: \\d+ pages on LETTER"));
        window.robot.interact(() -> sheet.getWindow().hide());
    }

    private void saves(MarkingWindow window) throws Exception {
        PrintModel model = new PrintModel(window.view().model().tasks(), window.view().exports().model(), List::of);
        Scene sheet = sheet(window, model);
        window.waitFor(() -> model.printers().found().get().isPresent());
        assertThat(window.on(() -> ((Labeled) find(sheet, "#print-none")).getText())).isEqualTo(
                "No printer was found on this machine. Save a PDF and print it on another one, or connect a printer and"
                        + " open this again; nothing is lost.");
        assertThat(window.on(() -> find(sheet, "#print-none").isVisible())).isTrue();
        assertThat(window.on(() -> find(sheet, "#print-print").isDisabled())).isTrue();
        picture(window, sheet, "print-sheet-dark");

        window.robot.interact(() -> ((Button) find(sheet, "#print-save")).fire());
        window.waitFor(() -> model.said().get().startsWith("The opinions are in "));
        assertThat(folder.resolve("medina.pdf")).isNotEmptyFile();
    }

    private Scene sheet(MarkingWindow window, PrintModel model) throws Exception {
        PrintSheet sheet = new PrintSheet(model, _ -> Optional.of(folder.resolve("medina.pdf")));
        window.robot.interact(() -> sheet.show(window.stage.getScene()));
        window.waitFor(() -> model.preview().picture().get().isPresent());
        return window.on(() -> sheet.window().map(Stage::getScene).orElseThrow());
    }

    private static void picture(MarkingWindow window, Scene sheet, String name) throws IOException {
        Camera.write(
                window.on(() -> Camera.image(sheet.snapshot(null))), Path.of("target/pictures", name + ".png"));
    }

    private static Node find(Scene scene, String id) {
        return Objects.requireNonNull(scene.lookup(id), id);
    }
}
