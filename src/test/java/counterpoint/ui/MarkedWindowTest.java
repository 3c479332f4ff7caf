package counterpoint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.casefile.CaseReader;
import counterpoint.casefile.MarkPlaces;
import counterpoint.export.ExportFormat;
import counterpoint.export.ExportKind;
import counterpoint.note.Anchors;
import counterpoint.note.BriefTemplate;
import counterpoint.note.ColorNames;
import counterpoint.note.Mark;
import counterpoint.note.MarkColor;
import counterpoint.note.MarkTarget;
import counterpoint.note.MarkedText;
import counterpoint.note.Marks;
import counterpoint.opinion.Place;
import counterpoint.session.NoteStore;
import counterpoint.text.SourceText;
import counterpoint.text.Span;
import counterpoint.ui.model.Column;
import counterpoint.ui.model.View;
import counterpoint.ui.model.brief.BriefRow;
import counterpoint.ui.model.brief.Spot;
import counterpoint.ui.model.brief.Templates;
import counterpoint.workspace.Workspace;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// What a reader does with marks beside the text and in the brief, in one window for all tests; each takes back what it did.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MarkedWindowTest {
    private static final String RULE = "We review the denial of a summary judgment motion raising qualified immunity"
            + " questions de novo.";
    private static final String DUE = "A hearing was due before the dues were raised, not after.";
    private static final String GONE = "Words that no print of this case has, though they were marked once.";
    private static final Mark LOST = Mark.on(
            new MarkTarget.OfText(List.of(MarkedText.of(
                    new Anchors("dissent"),
                    new SourceText("medina-v-cram/old.txt", StandardCharsets.UTF_8, GONE),
                    new Span(0, GONE.length())))),
            Instant.EPOCH)
            .colored(Optional.of(MarkColor.ADVERSE), Instant.EPOCH)
            .noted("from an older print", Instant.EPOCH);

    private Path folder;
    private MarkingWindow window;

    @BeforeAll
    void open(@TempDir Path temporary) throws Exception {
        folder = temporary;
        FxToolkit.registerPrimaryStage();
        new FxRobot().interact(() -> Platform.setImplicitExit(false));
        try (Workspace before = Workspace.open(folder.resolve("workspace"))) {
            new NoteStore(before).of(BundledShelf.MEDINA).set(new Marks(List.of(LOST), List.of()));
        }
        MadeShelf cases = new MadeShelf(folder.resolve("cases"))
                .with(new CaseReader().read(BundledShelf.MEDINA, Path.of("opinions").resolve(BundledShelf.MEDINA)))
                .with("pier", MadeShelf.decision("ANNA HARBOR", List.of(DUE), List.of()));
        window = MarkingWindow.on(cases, folder.resolve("workspace"));
        window.read(BundledShelf.MEDINA);
        window.waitFor(() -> window.view().room().isPresent());
    }

    @AfterAll
    void close() {
        window.close();
    }

    @AfterEach
    void takeBack() {
        window.press(KeyCode.ESCAPE);
        window.robot.interact(() -> {
            while (window.view().desk().undo().undoName().get().isPresent()) {
                window.view().desk().undo().undo();
            }
        });
        window.robot.interact(() -> {
            window.view().model().open(window.view().model().entry(BundledShelf.MEDINA).orElseThrow());
            window.marking().select(Optional.empty());
            window.view().panes().inspectorOpen().set(false);
        });
        assertThat(window.only()).isEqualTo(LOST);
    }

    @Test
    void aNoteIsWrittenAnewInTheMargin() throws Exception {
        window.read("pier");
        window.waitFor(() -> window.pane(Column.LEFT) != null);
        window.select(Column.LEFT, DUE);
        window.press(KeyCode.DIGIT4);
        window.press(KeyCode.N);
        window.write(".note-field", "De novo?");
        window.press(KeyCode.ENTER);
        window.press(KeyCode.ESCAPE);
        window.robot.interact(() -> window.marks().chosen().set(Optional.empty()));
        window.waitFor(() -> !window.texts(".margin-words").isEmpty());
        window.robot.clickOn(window.on(() -> window.view().lookup(".margin-card")));
        assertThat(window.chosen()).contains(window.all().getLast().id());
        window.robot.clickOn(window.on(() -> window.view().lookup(".margin-card")));
        window.waitFor(() -> window.stage.getScene().getFocusOwner() instanceof TextInputControl);
        window.picture("margin-note-written");
        window.robot.write(" And of the facts?", 0);
        window.press(KeyCode.ENTER);
        assertThat(window.all().getLast().note()).isEqualTo("De novo? And of the facts?");
        assertThat(window.on(() -> window.texts(".margin-words"))).containsExactly("De novo? And of the facts?");
        window.undo();
        assertThat(window.all().getLast().note()).isEqualTo("De novo?");
        window.waitFor(() -> window.texts(".margin-words").equals(List.of("De novo?")));
    }

    @Test
    void aColorHasTheReadersNameEverywhere() throws Exception {
        window.select(Column.LEFT, RULE);
        window.press(KeyCode.DIGIT4);
        window.robot.clickOn("Edit names…");
        TextField name = window.on(() -> window.robot.lookup(".names-row .text-field").nth(3).query());
        window.robot.interact(() -> {
            name.requestFocus();
            name.selectAll();
        });
        window.robot.write("Rule", 0);
        window.picture("color-names");
        window.press(KeyCode.ALT, KeyCode.UP);
        assertThat(window.on(() -> window.view().notes().colors().now().get().at(3)))
                .contains(MarkColor.REASONING);
        window.robot.interact(() -> ((Button) window.view().lookup(".names-panel > .button")).fire());
        assertThat(window.on(() -> window.robot.lookup(".color-key").nth(2).queryButton().getAccessibleText()))
                .isEqualTo("Rule, key 3: highlighted so; takes it off");
        window.robot.interact(() -> window.view().showNotes());
        window.waitFor(() -> window.view().lookupAll(".label").stream()
                .anyMatch(label -> label instanceof Labeled words && words.getText().equals("Rule")));
        window.robot.interact(() -> window.view().model().show(View.NOTES));
        window.waitFor(() -> window.view().lookup("#note-COLOR-reasoning") instanceof Labeled box
                && box.getText().equals("Rule"));
        window.robot.interact(() -> window.view().model().show(View.READ));
        window.undo();
        window.undo();
        assertThat(window.on(() -> window.view().notes().colors().now().get())).isEqualTo(ColorNames.STANDARD);
    }

    @Test
    void aMarkWhoseTextIsGoneIsListedPutAnewOrLetGo() throws Exception {
        window.waitFor(() -> window.texts(".orphans-said").equals(List.of("1 mark whose text was not found")));
        window.robot.clickOn("Show");
        assertThat(window.texts(".orphan-text")).containsExactly("“" + GONE + "”");
        assertThat(window.texts(".orphan-note")).containsExactly("from an older print");
        Button attach = window.on(() -> window.robot.lookup("Attach to what is selected").queryButton());
        assertThat(attach.isDisabled()).isTrue();
        window.picture("orphan-listed");

        window.select(Column.LEFT, RULE);
        window.press(KeyCode.ESCAPE);
        window.robot.clickOn("Attach to what is selected");
        assertThat(window.only()).extracting(Mark::note, Mark::color)
                .containsExactly(LOST.note(), LOST.color());
        assertThat(window.only().id()).isNotEqualTo(LOST.id());
        window.waitFor(() -> window.marks().places().get().orphans().isEmpty());
        assertThat(window.on(() -> window.view().lookup(".orphans").isVisible())).isFalse();
        window.undo();
        window.waitFor(() -> window.texts(".orphan-text").equals(List.of("“" + GONE + "”")));

        window.robot.clickOn(window.on(() -> window.view().lookup(".orphan-row").lookupAll(".link").stream()
                .filter(link -> link instanceof Labeled words && words.getText().equals("Delete"))
                .findFirst()
                .orElseThrow()));
        assertThat(window.all()).isEmpty();
        window.undo();
        window.waitFor(() -> window.marks().places().get().orphans().stream()
                .map(MarkPlaces.Orphan::mark).toList().equals(List.of(LOST)));
        window.robot.clickOn("Hide");
    }

    @Test
    void headingsAreKeptAsATemplateAndGivenToABrief() throws Exception {
        window.robot.interact(() -> {
            window.view().brief().toggle();
            window.view().brief().model().choose(Spot.heading(4));
        });
        window.robot.interact(() -> item("New heading").fire());
        window.write("#brief-field", "Bench questions");
        window.press(KeyCode.ENTER);
        window.robot.interact(() -> item("Save as template…").fire());
        window.waitFor(() -> window.hasKeyboard("#template-name"));
        window.robot.write("Moot court", 0);
        window.picture("brief-template");
        window.press(KeyCode.ENTER);
        Templates templates = new Templates(window.view().brief().model());
        assertThat(window.on(() -> templates.own().stream().map(BriefTemplate::name).toList()))
                .containsExactly("Moot court");

        window.robot.interact(() -> begin(BriefTemplate.CASE_BRIEF.name()).fire());
        assertThat(headings()).doesNotContain("Bench questions");
        window.robot.interact(() -> begin("Moot court").fire());
        assertThat(headings()).endsWith("Dissent", "Bench questions");
        window.robot.interact(() -> window.view().brief().toggle());
    }

    private MenuItem item(String words) {
        return items().getItems().stream().filter(item -> words.equals(item.getText())).findFirst().orElseThrow();
    }

    private MenuItem begin(String template) {
        return ((Menu) item("New brief from template")).getItems().stream()
                .filter(item -> template.equals(item.getText()))
                .findFirst()
                .orElseThrow();
    }

    /// The menu as it is when it is opened.
    private MenuButton items() {
        MenuButton more = (MenuButton) window.view().lookup("#brief-more");
        more.show();
        more.hide();
        return more;
    }

    private List<String> headings() {
        return window.on(() -> window.view().brief().model().rows().get().stream()
                .filter(BriefRow.Heading.class::isInstance)
                .map(row -> ((BriefRow.Heading) row).words())
                .toList());
    }

    @Test
    void aWorkspaceIsPackedAndRestoredAndItsNotesAreThere() throws Exception {
        Path zip = folder.resolve("all.zip");
        Path elsewhere = folder.resolve("elsewhere");
        window.select(Column.LEFT, RULE);
        window.press(KeyCode.DIGIT4);
        window.robot.interact(() -> window.view().exports().model().save(ExportKind.WORKSPACE, ExportFormat.ZIP, zip));
        window.waitFor(() -> window.view().exports().model().said().get().contains(zip.toString()));
        window.robot.interact(() -> window.view().exports().model().restore(zip, elsewhere));
        window.waitFor(() -> window.view().exports().model().said().get().contains(elsewhere.toString()));

        MarkingWindow other = MarkingWindow.in(elsewhere);
        other.read(BundledShelf.MEDINA);
        assertThat(other.all()).isEqualTo(window.all());
        other.close();
        window.robot.interact(window.stage::requestFocus);
    }

    @Test
    void aSelectionThatEndsInAFootnoteIsOneMark() throws Exception {
        int last = window.on(() -> window.column(Column.RIGHT).edition().get().opinion().body().size()) - 1;
        window.caret(Column.RIGHT, new Place("dissent", false, last, new Span(0, 1)));
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.END);
        window.press(KeyCode.DIGIT3);
        Mark mark = window.all().getLast();
        List<Place> places = window.places(mark);
        assertThat(places.getFirst()).matches(place -> !place.footnote() && place.block() == last);
        assertThat(places.subList(1, places.size())).isNotEmpty().allMatch(Place::footnote);
        window.picture("mark-into-a-footnote");
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(window.on(() -> window.marking().quotation().orElseThrow().plain()))
                .contains("I therefore dissent.", "subject to cross examination");
    }
}
