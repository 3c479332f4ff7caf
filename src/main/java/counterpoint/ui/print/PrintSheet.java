package counterpoint.ui.print;

import counterpoint.casefile.CaseOpinion;
import counterpoint.opinion.Judge;
import counterpoint.paper.PaperSize;
import counterpoint.ui.model.printing.PrintModel;
import counterpoint.ui.model.printing.PrintScope;
import counterpoint.ui.theme.Segments;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.SmallWindow;
import counterpoint.ui.theme.Texts;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;

/// The small window that prints: what of the case, on which paper and printer, with the pages as they will look.
public final class PrintSheet {
    private static final double WIDTH = 760;
    private static final double CHOICES = 310;

    private final PrintModel model;
    private final Function<String, Optional<Path>> target;
    private Optional<Stage> open = Optional.empty();

    /// @param target asks where to save a PDF, given the name that is offered; empty if the reader would rather not
    public PrintSheet(PrintModel model, Function<String, Optional<Path>> target) {
        this.model = model;
        this.target = target;
    }

    /// Opens it over a window, in its theme; nothing if no case is read.
    public void show(Scene over) {
        open.ifPresent(Window::hide);
        open = made(over);
        open.ifPresent(Stage::show);
    }

    /// The window over another, in its theme and not shown; empty if no case is read.
    public Optional<Stage> made(Scene over) {
        if (!model.canOpen()) {
            return Optional.empty();
        }
        model.open();
        PrinterPane printers = new PrinterPane(model.printers());
        PreviewPane preview = new PreviewPane(model.preview());
        Segments<PaperSize> paper = paper();
        Subscription following = printers.follow()
                .and(preview.follow())
                .and(model.choice().subscribe(choice -> paper.show(choice.paper())));
        HBox content = new HBox(choices(paper, printers), preview);
        content.getStyleClass().add("print-content");
        // Whatever of the sheet has the keyboard, pages turn.
        content.addEventHandler(KeyEvent.KEY_PRESSED, preview::turn);
        Button close = new Button(Texts.of("print.close"));
        close.setCancelButton(true);
        Stage sheet = SmallWindow.of(
                Optional.ofNullable(over.getWindow()), over.getStylesheets(), Texts.of("print.title"),
                List.of(content, said()), List.of(close, save(), print()));
        sheet.getScene().getStylesheets().add(
                Objects.requireNonNull(PrintSheet.class.getResource("print.css")).toExternalForm());
        ((Region) sheet.getScene().getRoot()).setPrefWidth(WIDTH);
        close.setOnAction(_ -> sheet.hide());
        sheet.setOnHidden(_ -> {
            following.unsubscribe();
            model.close();
        });
        return Optional.of(sheet);
    }

    /// The window, if it is open.
    public Optional<Stage> window() {
        return open.filter(Stage::isShowing);
    }

    /// What is printed here.
    public PrintModel model() {
        return model;
    }

    static Label title(String words) {
        Label title = new Label(words);
        title.getStyleClass().add("section-title");
        return title;
    }

    private VBox choices(Segments<PaperSize> paper, PrinterPane printers) {
        VBox what = new VBox(title(Texts.of("print.what")));
        what.getStyleClass().add("print-group");
        ToggleGroup one = new ToggleGroup();
        model.scopes().forEach(scope -> what.getChildren().add(scope(scope, one)));
        VBox choices = new VBox(what, withNotes(), onPaper(paper), printers);
        choices.getStyleClass().add("print-choices");
        choices.setMinWidth(CHOICES);
        choices.setMaxWidth(CHOICES);
        return choices;
    }

    private RadioButton scope(PrintScope scope, ToggleGroup one) {
        RadioButton button = new RadioButton(words(scope));
        button.setId("print-" + scope.name().toLowerCase(Locale.ROOT));
        button.setToggleGroup(one);
        button.setWrapText(true);
        button.setMnemonicParsing(false);
        button.setSelected(model.choice().get().scope() == scope);
        button.setOnAction(_ -> model.choose(scope));
        return button;
    }

    private String words(PrintScope scope) {
        List<CaseOpinion> sides = model.sides();
        return switch (scope) {
            case BOTH -> Texts.of("print.both", name(sides.getFirst()), name(sides.getLast()));
            case LEFT -> name(sides.getFirst());
            case RIGHT -> name(sides.getLast());
            case ALL -> Texts.of("print.all");
            case REPORT -> Texts.of("print.report");
            case BRIEF -> Texts.of("print.brief");
            case NOTES -> Texts.of("print.notes");
        };
    }

    private static String name(CaseOpinion opinion) {
        String kind = Side.nameOf(opinion.kind());
        return opinion.author().map(Judge::cited).map(judge -> Texts.of("print.opinion", kind, judge)).orElse(kind);
    }

    private HBox withNotes() {
        CheckBox box = new CheckBox(Texts.of("print.withNotes"));
        box.setId("print-with-notes");
        box.setSelected(model.choice().get().withNotes());
        box.setOnAction(_ -> model.chooseNotes(box.isSelected()));
        box.disableProperty().bind(model.choice().map(choice -> !choice.scope().mayLeaveNotes()));
        HBox row = new HBox(box);
        row.getStyleClass().add("facet-row");
        return row;
    }

    private Segments<PaperSize> paper() {
        Map<PaperSize, String> words = new LinkedHashMap<>();
        words.put(PaperSize.LETTER, Texts.of("print.letter"));
        words.put(PaperSize.A4, Texts.of("print.a4"));
        return new Segments<>(words, Texts.of("print.paper"), model::choose);
    }

    private static HBox onPaper(Segments<PaperSize> sizes) {
        Label name = title(Texts.of("print.paper"));
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(name, sizes);
        line.getStyleClass().add("print-line");
        return line;
    }

    private Label said() {
        Label said = SmallWindow.sentence("");
        said.setId("print-said");
        said.getStyleClass().add("print-said");
        said.textProperty().bind(model.said());
        return said;
    }

    private Button save() {
        Button save = new Button(Texts.of("print.save"));
        save.setId("print-save");
        save.disableProperty().bind(model.pages().map(Optional::isEmpty));
        // What can be done without a printer is what Enter does.
        save.defaultButtonProperty().bind(model.printers().printer().map(Optional::isEmpty));
        save.setOnAction(_ -> target.apply(model.suggestedName()).ifPresent(model::save));
        return save;
    }

    private Button print() {
        Button print = new Button(Texts.of("print.print"));
        print.setId("print-print");
        print.defaultButtonProperty().bind(model.printers().printer().map(Optional::isPresent));
        print.disableProperty().bind(Bindings.createBooleanBinding(
                () -> model.pages().get().isEmpty() || model.printers().printer().get().isEmpty()
                        || model.sending().get(),
                model.pages(),
                model.printers().printer(),
                model.sending()));
        print.setOnAction(_ -> model.print());
        return print;
    }
}
