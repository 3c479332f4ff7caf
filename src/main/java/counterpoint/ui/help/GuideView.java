package counterpoint.ui.help;

import counterpoint.ui.model.help.Guide;
import counterpoint.ui.task.TaskRunner;
import counterpoint.ui.theme.OverSheet;
import counterpoint.ui.theme.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The guide: its sections on the left, the chosen one beside them; a field finds the sections that speak of something.
public final class GuideView extends BorderPane {
    private static final double WIDTH = 1180;
    private static final double SECTIONS = 230;

    private final OverSheet over;
    private final TaskRunner tasks;
    private final Guide guide = packaged();
    private final TextField field = new TextField();
    private final ListView<Guide.Section> sections = new ListView<>();
    private final ScrollPane page = new ScrollPane();

    /// @param over in which it is shown
    /// @param tasks reads its pictures
    public GuideView(OverSheet over, TaskRunner tasks) {
        this.over = over;
        this.tasks = tasks;
        HelpSheet.dress(this);
        getStyleClass().add("guide");
        field.setId("guide-field");
        field.getStyleClass().add("help-field");
        field.setPromptText(Texts.of("guide.prompt"));
        field.setAccessibleText(Texts.of("guide.prompt"));
        field.textProperty().subscribe((_, _) -> find());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
                move(event.getCode() == KeyCode.DOWN ? 1 : -1);
                event.consume();
            }
        });
        sections.setId("guide-sections");
        sections.getStyleClass().addAll("plain-list", "chosen-rows", "guide-sections");
        sections.setAccessibleText(Texts.of("guide.sections"));
        sections.setPlaceholder(new Label(Texts.of("guide.nothing")));
        sections.setCellFactory(_ -> new SectionCell());
        sections.getSelectionModel().selectedItemProperty().subscribe(
                chosen -> Optional.ofNullable(chosen).ifPresent(this::read));
        VBox.setVgrow(sections, Priority.ALWAYS);
        VBox rail = new VBox(field, sections);
        rail.setPrefWidth(SECTIONS);
        rail.setMinWidth(SECTIONS);
        rail.getStyleClass().add("guide-rail");
        page.setFitToWidth(true);
        page.setId("guide-page");
        page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setLeft(rail);
        setCenter(page);
        find();
    }

    /// Shows it over the window.
    public void show() {
        over.show(new OverSheet.Sheet(Texts.of("guide.title"), this, WIDTH, true, field::requestFocus));
    }

    private void find() {
        sections.getItems().setAll(guide.find(field.getText()));
        sections.getSelectionModel().selectFirst();
    }

    private void move(int by) {
        int to = sections.getSelectionModel().getSelectedIndex() + by;
        if (to >= 0 && to < sections.getItems().size()) {
            sections.getSelectionModel().clearAndSelect(to);
            sections.scrollTo(to);
        }
    }

    private void read(Guide.Section section) {
        page.setContent(new GuidePage(section, tasks));
        page.setVvalue(0);
        page.setAccessibleText(section.title());
    }

    /// The guide as the build put it beside this class; a sentence where it did not.
    private static Guide packaged() {
        try (InputStream stream = GuideView.class.getResourceAsStream("user-guide.md")) {
            return Guide.read(stream == null
                    ? Texts.of("guide.notBuilt")
                    : new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class SectionCell extends ListCell<Guide.Section> {
        @Override
        protected void updateItem(Guide.Section section, boolean empty) {
            super.updateItem(section, empty);
            setText(empty || section == null ? "" : section.title());
        }
    }
}
