package counterpoint.ui.model.brief;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.casefile.Edition;
import counterpoint.casefile.Selection;
import counterpoint.note.Brief;
import counterpoint.note.BriefTemplate;
import counterpoint.note.Mark;
import counterpoint.note.MarkColor;
import counterpoint.note.Marks;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import counterpoint.ui.BundledShelf;
import counterpoint.ui.model.WorkbenchModel;
import counterpoint.ui.model.notes.MarkedCase;
import counterpoint.ui.model.notes.NotesModel;
import counterpoint.ui.task.TaskRunner;
import counterpoint.workspace.History;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefModelTest {
    private final WorkbenchModel workbench = new WorkbenchModel(new BundledShelf(), TaskRunner.inPlace());
    private final History history = new History();
    private final NotesModel notes = NotesModel.inMemory(workbench, history);
    private final BriefModel brief = new BriefModel(workbench, notes);
    private final BriefCommands commands = new BriefCommands(brief);

    @BeforeEach
    void read() {
        workbench.start(BundledShelf.SMITH);
        brief.watch(true);
    }

    private MarkedCase smith() {
        return notes.of(workbench.model().orElseThrow());
    }

    private Mark mark(String opinion, int block, int to, MarkColor color) {
        Edition edition = smith().file().opinion(opinion).orElseThrow().readingText();
        Place place = new Place(opinion, false, block, new Span(0, to));
        return smith().mark("highlight", Selection.of(edition, List.of(place)).orElseThrow(),
                mark -> mark.colored(Optional.of(color), Instant.EPOCH));
    }

    private List<String> lines() {
        return brief.rows().get().stream().map(row -> switch (row) {
            case BriefRow.Heading heading -> heading.words();
            case BriefRow.Quoted quoted -> brief.quoted(quoted.mark()).orElseThrow().words();
            case BriefRow.Words words -> "= " + words.words();
            case BriefRow.Field field -> "_" + field.first();
        }).toList();
    }

    private void at(int section, int at) {
        brief.choose(new Spot(section, at));
    }

    @Test
    void highlightsStandUnderTheirHeadingWithTheirPages() {
        Mark first = mark("dissent", 2, 60, MarkColor.DISSENT);

        assertThat(brief.rows().get().getLast()).isEqualTo(new BriefRow.Quoted(new Spot(4, 0), first));
        QuotedMark quoted = brief.quoted(first).orElseThrow();
        assertThat(quoted.side()).isEqualTo("Dissent");
        assertThat(quoted.pin()).isEqualTo("D ¶3, slip op. at 45");
    }

    @Test
    void whatIsTypedIsKeptAtEachLetterAndUndoneAtOnce() {
        at(1, -1);
        commands.write();
        commands.type("W");
        commands.type("Whether the jury decides");
        assertThat(notes.brief(BundledShelf.SMITH).now().get().sections().get(1).entries())
                .containsExactly(new Brief.Written("Whether the jury decides"));
        assertThat(history.undoName()).isEmpty();

        commands.keep();

        assertThat(history.undoName()).contains("words of the brief");
        assertThat(brief.chosen().get()).isEqualTo(new Spot(1, 0));
        commands.rewrite();
        commands.type("");
        commands.revert();
        assertThat(lines()).containsExactly(
                "Facts", "Issue", "= Whether the jury decides", "Holding", "Reasoning", "Dissent");
        history.undo();
        assertThat(lines()).containsExactly("Facts", "Issue", "Holding", "Reasoning", "Dissent");
    }

    @Test
    void rowsAreMovedWithinAndBetweenHeadings() {
        mark("dissent", 2, 20, MarkColor.DISSENT);
        mark("dissent", 3, 20, MarkColor.DISSENT);
        String first = lines().get(5);
        String second = lines().get(6);
        at(4, 1);

        commands.move(-1);
        assertThat(lines().subList(5, 7)).containsExactly(second, first);
        commands.move(-1);
        assertThat(lines().subList(3, 7)).containsExactly("Reasoning", second, "Dissent", first);
        assertThat(brief.chosen().get()).isEqualTo(new Spot(3, 0));
        assertThat(history.undoName()).contains("order of the brief");

        commands.drop(new Spot(4, 0), new Spot(3, 0), false);
        assertThat(lines().subList(3, 7)).containsExactly("Reasoning", second, first, "Dissent");
        commands.drop(new Spot(3, 0), new Spot(3, 1), false);
        assertThat(lines().subList(3, 7)).containsExactly("Reasoning", first, second, "Dissent");
        commands.drop(Spot.heading(3), Spot.heading(0), true);
        assertThat(lines()).containsExactly("Reasoning", first, second, "Facts", "Issue", "Holding", "Dissent");
    }

    @Test
    void whatIsTakenOutIsPutBackAndItsMarkStays() {
        mark("dissent", 2, 20, MarkColor.DISSENT);
        at(4, 0);

        commands.takeOut();
        assertThat(lines()).containsExactly("Facts", "Issue", "Holding", "Reasoning", "Dissent");
        assertThat(commands.takenOut()).isEqualTo(1);
        assertThat(smith().marks().get().marks()).hasSize(1);
        commands.putBack();
        assertThat(lines()).hasSize(6);
        assertThat(commands.takenOut()).isZero();
    }

    @Test
    void aHeadingOfOnesOwnIsNamedColoredAndKeptAsATemplate() {
        Templates templates = new Templates(brief);
        mark("majority", 2, 20, MarkColor.USEFUL);
        at(0, -1);
        commands.writeHeading();
        commands.type("For the memo");
        commands.keep();
        commands.color(1, Optional.of(MarkColor.USEFUL));
        assertThat(lines().subList(0, 2)).containsExactly("Facts", "For the memo");
        assertThat(lines().get(3)).isEqualTo("Issue");

        templates.save(" Mine ");
        at(1, -1);
        commands.takeOut();
        assertThat(lines()).hasSize(5);
        commands.begin(templates.own().getFirst());
        assertThat(lines().get(1)).isEqualTo("For the memo");
        templates.rename(templates.own().getFirst(), "Ours");
        assertThat(templates.all()).extracting(BriefTemplate::name).containsExactly("Case brief", "Ours");
        templates.delete(templates.own().getFirst());
        assertThat(history.undoName()).contains("deletion of a template");
        history.undo();
        assertThat(templates.own()).hasSize(1);
    }

    @Test
    void theReaderStaysAtARowThatMovesByItself() {
        Mark second = mark("dissent", 3, 20, MarkColor.DISSENT);
        at(4, 0);
        mark("dissent", 2, 20, MarkColor.DISSENT);

        assertThat(brief.row()).contains(new BriefRow.Quoted(new Spot(4, 1), second));
    }

    @Test
    void notesOnAuthoritiesComeInWithTheOthersAsOneStep(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("notes.json"), """
                [{"type": "Annotation", "id": "http://other.example/1", "target": {"selector":
                   {"type": "TextQuoteSelector", "exact": "Johnson does not block appellate jurisdiction here."}}},
                 {"type": "Annotation", "id": "http://other.example/2", "bodyValue": "Video.", "target":
                   {"counterpoint:authority": "Plumhoff v. Rickard, 572 U.S. 765 (2014)"}}]
                """);

        NotesImport imports = new NotesImport(workbench, notes);
        imports.take(file);

        assertThat(imports.said().get()).isEqualTo("2 notes were read from notes.json, 2 of them new.");
        assertThat(smith().marks().get().marks()).extracting(Mark::id).containsExactly("http://other.example/1");
        assertThat(notes.authorities().now().get().marks()).extracting(Mark::note).containsExactly("Video.");
        imports.take(file);
        assertThat(imports.said().get()).endsWith("none of them new.");
        history.undo();
        assertThat(smith().marks().get().marks()).isEmpty();
        assertThat(notes.authorities().now().get().marks()).isEmpty();
    }

    @Test
    void notesComeInAsOneStepAndWhatIsLostIsSaid(@TempDir Path folder) throws IOException {
        mark("dissent", 2, 20, MarkColor.DISSENT);
        NotesImport imports = new NotesImport(workbench, notes);
        Path file = Files.writeString(folder.resolve("notes.json"), """
                [{"type": "Annotation", "id": "http://other.example/1", "target": {"selector":
                   {"type": "TextQuoteSelector", "exact": "Johnson does not block appellate jurisdiction here."}}},
                 {"type": "Annotation", "id": "http://other.example/2", "target": {"selector":
                   {"type": "TextQuoteSelector", "exact": "words that stand nowhere in this case"}}},
                 {"type": "Annotation", "id": "http://other.example/3", "target": "http://court.example/"}]
                """);

        assertThat(NotesImport.isOfNotes(List.of(file))).isTrue();
        imports.take(file);

        assertThat(imports.said().get()).isEqualTo("2 notes were read from notes.json, 2 of them new. Of 1 the text was"
                + " not found with certainty; it is kept and shown as not found. One annotation was left out, since what"
                + " it is on is not quoted (a TextQuoteSelector), so that its place could only be guessed.");
        assertThat(history.undoName()).contains("import of notes");
        history.undo();
        assertThat(smith().marks().get().marks()).hasSize(1);
        assertThat(smith().marks().get()).isNotEqualTo(Marks.NONE);

        imports.take(folder.resolve("missing.json"));
        assertThat(imports.said().get()).endsWith("could not be read, so no notes were imported from it.");
        assertThat(NotesImport.isOfNotes(List.of(Files.writeString(folder.resolve("opinion.json"), "{}")))).isFalse();
    }
}
