package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import counterpoint.opinion.CourtDate;
import counterpoint.opinion.Judge;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.OpinionKind;
import counterpoint.ui.model.CaseEntry;
import counterpoint.ui.model.View;
import counterpoint.ui.model.imports.Draft;
import counterpoint.ui.model.imports.ImportItem;
import counterpoint.ui.model.imports.ImportModel;
import counterpoint.workspace.Workspace;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Opinions are brought in, corrected and accepted in the real window, over a workspace on disk.
@ExtendWith(RealWindow.Closed.class)
class ImportTest {
    private static final Path SMITH = Path.of("opinions/smith-v-finkley/slip-opinion.txt");

    @TempDir
    private Path folder = Path.of("");

    private final FxRobot robot = new FxRobot();

    @Test
    void pastedTextIsShownBeforeItIsSavedAndAcceptedOpens() throws Exception {
        Opened window = open(List.of());
        window.copy(ImportDesk.TWO_OPINIONS);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        Draft draft = window.draft();

        assertThat(window.opinions()).extracting(Opinion::kind)
                .containsExactly(OpinionKind.MAJORITY, OpinionKind.DISSENT);
        assertThat(window.texts(".report-name")).contains("opinions", "paragraphs", "citations");
        assertThat(window.texts(".split-bar-name")).containsExactly("Majority begins", "Dissent begins");
        assertThat(Files.exists(folder.resolve("cases"))).isFalse();
        assertThat(draft.facts().get().docket()).contains("21-4711");
        window.picture("import-pasted");

        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.waitFor(() -> window.model().view().get() == View.READ);
        window.waitFor(() -> window.model().model().filter(RealWindow::isCompared).isPresent());

        CaseEntry entry = window.model().open().get().orElseThrow();
        assertThat(entry.name()).isEqualTo(draft.name());
        assertThat(window.model().cases()).contains(entry);
        assertThat(folder.resolve("cases").resolve(entry.id()).resolve("case.json")).exists();
        window.picture("import-accepted");
        window.close();
    }

    @Test
    void aCorrectedBoundaryKindAndFactAreThereWhenTheProgramIsOpenedAgain() throws Exception {
        Path copy = Files.copy(SMITH, folder.resolve("smith.txt"));
        Opened window = open(List.of());
        window.bring(copy);
        Draft draft = window.draft();
        assertThat(window.texts(".report-count")).contains("2", "61", "12");
        int before = window.opinions().get(1).span().start();

        window.choose(1);
        window.press(KeyCode.ALT, KeyCode.DOWN);
        window.waitFor(() -> !draft.busy().get());
        int moved = window.opinions().get(1).span().start();
        assertThat(moved).isGreaterThan(before);
        window.picture("import-moved");

        @SuppressWarnings("unchecked")
        ComboBox<OpinionKind> kinds = window.find("#kind-1", ComboBox.class);
        robot.interact(() -> kinds.setValue(OpinionKind.CONCURRENCE_IN_PART));
        window.waitFor(() -> !draft.busy().get());
        assertThat(window.opinions().get(1).kind()).isEqualTo(OpinionKind.CONCURRENCE_IN_PART);

        robot.interact(() -> window.find("#import-text", Node.class).requestFocus());
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.waitFor(() -> !draft.busy().get());
        assertThat(window.opinions().get(1).kind()).isEqualTo(OpinionKind.DISSENT);
        assertThat(window.opinions().get(1).span().start()).isEqualTo(moved);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        window.waitFor(() -> !draft.busy().get());
        assertThat(window.opinions().get(1).kind()).isEqualTo(OpinionKind.CONCURRENCE_IN_PART);

        TextField reporter = window.find("#fact-citations", TextField.class);
        robot.interact(() -> reporter.setText("10 F.4th 725"));
        robot.interact(() -> reporter.fireEvent(new javafx.event.ActionEvent()));
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.waitFor(() -> window.model().view().get() == View.READ);
        String id = window.model().open().get().orElseThrow().id();
        window.close();

        Opened again = open(List.of());
        again.waitFor(() -> again.model().entry(id).flatMap(CaseEntry::model).isPresent());
        assertThat(again.model().entry(id).orElseThrow().model().orElseThrow().file().opinions())
                .satisfiesExactly(
                        first -> assertThat(first.readingText().opinion().span().end()).isLessThanOrEqualTo(moved),
                        second -> {
                            assertThat(second.kind()).isEqualTo(OpinionKind.CONCURRENCE_IN_PART);
                            assertThat(second.author().map(Judge::name)).contains("Sykes");
                            assertThat(second.readingText().opinion().span().start()).isEqualTo(moved);
                        });
        assertThat(again.model().entry(id).orElseThrow().cite()).startsWith("10 F.4th 725");
        again.close();
    }

    @Test
    void aFileThatCannotBeReadIsRefusedInOneSentence() throws Exception {
        Path broken = Files.write(folder.resolve("broken.bin"), new byte[] {0, 1, 2, 3, 0, 0, 7});
        Opened window = open(List.of());
        window.bring(broken);
        window.waitFor(() -> window.imports().current().get().isPresent());

        assertThat(window.texts(".import-page-title")).containsExactly("broken.bin cannot be read as an opinion");
        assertThat(window.texts(".import-page-line"))
                .containsExactly("broken.bin is not a text file; save the opinion as plain text and choose that file.");
        assertThat(window.find(".import-legend", Node.class).isVisible()).isFalse();
        window.picture("import-refused");
        window.press(KeyCode.ESCAPE);
        assertThat(window.model().view().get()).isEqualTo(View.READ);
        window.close();
    }

    @Test
    void theSameSourceAgainIsNoticed() throws Exception {
        Path copy = Files.copy(SMITH, folder.resolve("smith.txt"));
        Opened window = open(List.of(Path.of("opinions")));
        window.bring(copy);
        window.draft();

        assertThat(window.texts(".note-sentence"))
                .containsExactly("Already in your cases as Smith v. Finkley.");
        assertThat(window.find("#import-accept", Labeled.class).getText()).isEqualTo("Add anyway");
        window.picture("import-duplicate");
        robot.clickOn("Open it");
        window.waitFor(() -> window.model().view().get() == View.READ);
        assertThat(window.model().open().get().map(CaseEntry::id)).contains("smith-v-finkley");
        assertThat(Files.exists(folder.resolve("cases"))).isFalse();
        window.close();
    }

    @Test
    void theSameSourceCanBeAddedAnyway() throws Exception {
        Path copy = Files.copy(SMITH, folder.resolve("smith.txt"));
        Opened window = open(List.of(Path.of("opinions")));
        window.bring(copy);
        window.draft();
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.waitFor(() -> window.model().view().get() == View.READ);

        assertThat(window.model().open().get().map(CaseEntry::id)).contains("smith-v-finkley-2");
        window.close();
    }

    @Test
    void severalFilesAreCheckedOneAfterTheOther() throws Exception {
        Path several = Files.createDirectories(folder.resolve("several"));
        Files.writeString(several.resolve("a.txt"), ImportDesk.TWO_OPINIONS);
        Files.writeString(several.resolve("b.txt"), ImportDesk.TWO_OPINIONS.replace("21-4711", "21-4712")
                .replace("HARBOR", "WHARF"));
        Files.writeString(several.resolve("c.txt"), " ");
        Opened window = open(List.of());
        window.bring(several);
        window.waitFor(() -> !window.imports().progress().get().isUnderWay());

        assertThat(window.imports().items().get()).extracting(ImportItem::name)
                .containsExactly("a.txt", "b.txt", "c.txt");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.waitFor(() -> window.imports().current().get().map(ImportItem::name).equals(Optional.of("b.txt")));
        window.picture("import-second");
        robot.clickOn("Leave out");
        window.waitFor(() -> window.model().view().get() == View.READ);
        assertThat(window.model().cases()).hasSize(1);
        window.close();
    }

    @Test
    void whatIsDroppedOnTheWindowComesIn() throws Exception {
        Opened window = open(List.of());
        ClipboardContent dropped = new ClipboardContent();
        dropped.putFiles(List.of(Files.writeString(folder.resolve("dropped.txt"), ImportDesk.TWO_OPINIONS).toFile()));
        robot.interact(() -> {
            Clipboard.getSystemClipboard().setContent(dropped);
            window.view().drops().take(Clipboard.getSystemClipboard());
        });
        window.draft();
        assertThat(window.imports().items().get()).extracting(ImportItem::name).containsExactly("dropped.txt");

        ClipboardContent text = new ClipboardContent();
        text.putString(ImportDesk.TWO_OPINIONS);
        robot.interact(() -> {
            Clipboard.getSystemClipboard().setContent(text);
            window.view().drops().take(Clipboard.getSystemClipboard());
        });
        window.waitFor(() -> window.imports().items().get().size() == 2);
        window.close();
    }

    @Test
    void theReadingOfACaseCanBeCorrectedAfterwardsAndUndone() throws Exception {
        Opened window = open(List.of(Path.of("opinions")));
        window.waitFor(() -> window.model().entry("smith-v-finkley").flatMap(CaseEntry::model).isPresent());
        robot.interact(() -> window.model().open(window.model().entry("smith-v-finkley").orElseThrow()));
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        Draft draft = window.draft();
        assertThat(window.texts(".import-title")).containsExactly("How this case was read");
        window.picture("import-review");

        TextField author = window.find(".opinion-card .edit-field", TextField.class);
        robot.interact(() -> author.setText("St. Eve, Circuit Judge"));
        robot.interact(() -> author.fireEvent(new javafx.event.ActionEvent()));
        window.waitFor(() -> !draft.busy().get() && window.author().equals(Optional.of("St. Eve")));
        robot.interact(() -> window.view().lookup("#help-menu").requestFocus());
        window.press(KeyCode.ESCAPE);
        assertThat(window.model().view().get()).isEqualTo(View.READ);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.waitFor(() -> window.author().equals(Optional.of("Brennan")));
        window.close();

        Opened again = open(List.of(Path.of("opinions")));
        again.waitFor(() -> again.author().equals(Optional.of("Brennan")));
        again.close();
    }

    @Test
    void whatIsTypedWhenTheWindowClosesIsReadAgainAndKept() throws Exception {
        Opened window = open(List.of(Path.of("opinions")));
        window.waitFor(() -> window.model().entry("smith-v-finkley").flatMap(CaseEntry::model).isPresent());
        robot.interact(() -> window.model().open(window.model().entry("smith-v-finkley").orElseThrow()));
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        window.draft();
        TextField author = window.find(".opinion-card .edit-field", TextField.class);
        robot.interact(() -> {
            author.requestFocus();
            author.setText("St. Eve, Circuit Judge");
        });
        window.close();

        assertThat(Files.readString(folder.resolve("corrections/smith-v-finkley.json"))).contains("St. Eve");
    }

    @Test
    void whatIsBeingTypedOutlivesAnotherReadingAndIsAccepted() throws Exception {
        Opened window = open(List.of());
        robot.interact(() -> window.imports().paste(ImportDesk.TWO_OPINIONS));
        Draft draft = window.draft();
        robot.clickOn("#author-0");
        robot.interact(() -> {
            draft.split().kind(1, OpinionKind.CONCURRENCE);
            TextField typing = window.find("#author-0", TextField.class);
            typing.setText("Rovner, Circuit");
            typing.end();
        });
        window.waitFor(() -> !draft.busy().get());

        TextField typing = window.find("#author-0", TextField.class);
        assertThat(typing.isFocused()).isTrue();
        assertThat(typing.getCaretPosition()).isEqualTo(typing.getLength());
        Typing.write(robot, window.stage.getScene(), "#author-0", " Judge");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.waitFor(() -> window.model().view().get() == View.READ);
        assertThat(window.caseModel().file().opinions())
                .extracting(opinion -> opinion.author().map(Judge::name), opinion -> opinion.kind())
                .containsExactly(
                        tuple(Optional.of("Rovner"), OpinionKind.MAJORITY),
                        tuple(Optional.of("Hamilton"), OpinionKind.CONCURRENCE));
        window.close();
    }

    @Test
    void whateverHasTheKeyboardHasAName() throws Exception {
        Opened window = open(List.of());
        window.copy(ImportDesk.TWO_OPINIONS);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        window.draft();
        List<Node> nameless = robot.from(window.view())
                .lookup((Node node) -> node.isFocusTraversable() && name(node).isBlank())
                .queryAll()
                .stream()
                .toList();

        assertThat(nameless).isEmpty();
        window.close();
    }

    @Test
    void factsAreTypedAsPeopleWriteThem() throws Exception {
        Opened window = open(List.of());
        window.copy(ImportDesk.TWO_OPINIONS);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        Draft draft = window.draft();
        TextField decided = window.find("#fact-decided", TextField.class);
        robot.interact(() -> decided.setText("Aug. 18, 2021"));
        robot.interact(() -> decided.fireEvent(new javafx.event.ActionEvent()));
        assertThat(draft.facts().get().decided().map(CourtDate::iso)).contains("2021-08-18");
        robot.interact(() -> decided.setText("some day"));
        robot.interact(() -> decided.fireEvent(new javafx.event.ActionEvent()));
        assertThat(draft.facts().get().decided().map(CourtDate::iso)).contains("2021-08-18");
        assertThat(decided.getPseudoClassStates()).extracting(Object::toString).contains("wrong");
        window.close();
    }

    private static String name(Node node) {
        String given = node.getAccessibleText();
        return given != null ? given : node instanceof Labeled labeled ? labeled.getText() : "";
    }

    private Opened open(List<Path> bundled) {
        return new Opened(fx(() -> {
            Workspace workspace = Workspace.open(folder);
            return Workbench.show(new Stage(), new ImportDesk(workspace, bundled).holdings(), workspace);
        }));
    }

    private static <T> T fx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, work);
    }

    /// One opened window.
    private final class Opened extends RealWindow {
        Opened(Stage stage) {
            super(stage);
        }

        counterpoint.ui.model.WorkbenchModel model() {
            return view().model();
        }

        ImportModel imports() {
            return view().imports();
        }

        void bring(Path path) {
            robot.interact(() -> imports().bring(List.of(path)));
        }

        void copy(String text) {
            ClipboardContent content = new ClipboardContent();
            content.putString(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
            robot.interact(() -> Clipboard.getSystemClipboard().setContent(content));
        }

        void choose(int opinion) throws Exception {
            Draft draft = draft();
            robot.interact(() -> draft.choose(opinion));
        }

        Draft draft() throws Exception {
            waitFor(() -> imports().current().get().flatMap(ImportItem::draft).isPresent());
            WaitForAsyncUtils.waitForFxEvents();
            return fx(() -> imports().current().get().flatMap(ImportItem::draft).orElseThrow());
        }

        List<Opinion> opinions() throws Exception {
            return draft().shown().get().reading().decision().opinions();
        }

        Optional<String> author() {
            return model().entry("smith-v-finkley")
                    .flatMap(CaseEntry::model)
                    .flatMap(read -> read.file().opinions().getFirst().author())
                    .map(Judge::name);
        }

        <T extends Node> T find(String query, Class<T> type) {
            return robot.from(view()).lookup(query).queryAs(type);
        }
    }
}
