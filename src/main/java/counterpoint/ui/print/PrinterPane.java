package counterpoint.ui.print;

import counterpoint.paper.Printer;
import counterpoint.ui.model.printing.PrinterModel;
import counterpoint.ui.theme.SmallWindow;
import counterpoint.ui.theme.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Which printer, which pages, how often; or a sentence why there is none.
final class PrinterPane extends VBox {
    private static final String SMALL_NUMBER = "([1-9]\\d?)?";

    private final PrinterModel model;
    private final MenuButton printer = new MenuButton();
    private final Label none = SmallWindow.sentence("");
    private final TextField copies = field("print-copies", Texts.of("print.copies"), "1");
    private final CheckBox sides = new CheckBox(Texts.of("print.twoSided"));
    private final VBox how;

    PrinterPane(PrinterModel model) {
        this.model = model;
        getStyleClass().add("print-group");
        printer.setId("print-printer");
        printer.getStyleClass().add("choice-menu");
        printer.setMnemonicParsing(false);
        printer.setMaxWidth(Double.MAX_VALUE);
        none.setId("print-none");
        TextField pages = field("print-pages", Texts.of("print.pages"), Texts.of("print.pages.all"));
        pages.textProperty().bindBidirectional(model.pageWords());
        copies.setTextFormatter(new TextFormatter<>(PrinterPane::number));
        copies.setText(String.valueOf(model.copies().get()));
        copies.textProperty().subscribe(words -> model.copies().set(words.isEmpty() ? 1 : Integer.parseInt(words)));
        sides.setId("print-two-sided");
        sides.selectedProperty().bindBidirectional(model.twoSided());
        HBox bothSides = new HBox(sides);
        bothSides.getStyleClass().add("facet-row");
        how = new VBox(line(Texts.of("print.pages"), pages), line(Texts.of("print.copies"), copies), bothSides);
        how.getStyleClass().add("print-group");
        getChildren().setAll(PrintSheet.title(Texts.of("print.printer")), printer, none, how);
    }

    /// Shows the printers that there are, until it is told not to.
    Subscription follow() {
        return model.found().subscribe(this::offer)
                .and(model.lacking().subscribe(none::setText))
                .and(model.printer().subscribe(this::show));
    }

    private static TextField field(String id, String name, String prompt) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(name);
        field.setPrefColumnCount(9);
        return field;
    }

    /// Lets nothing else be typed than a small number.
    private static TextFormatter.Change number(TextFormatter.Change change) {
        if (!change.getControlNewText().matches(SMALL_NUMBER)) {
            change.setText("");
            change.setRange(change.getRangeStart(), change.getRangeStart());
        }
        return change;
    }

    private static HBox line(String name, TextField field) {
        Label label = new Label(name);
        label.getStyleClass().add("print-name");
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(label, field);
        line.getStyleClass().add("print-line");
        return line;
    }

    private void offer(Optional<List<Printer>> found) {
        boolean lacking = found.filter(List::isEmpty).isPresent();
        shown(none, lacking);
        shown(printer, !lacking);
        shown(how, !lacking);
        printer.getItems().setAll(found.orElse(List.of()).stream().map(this::item).toList());
        show(model.printer().get());
    }

    private MenuItem item(Printer one) {
        MenuItem item = new MenuItem(one.name());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> model.choose(one));
        return item;
    }

    private void show(Optional<Printer> chosen) {
        String words = chosen.map(Printer::name).orElse(Texts.of("print.looking"));
        printer.setText(words);
        printer.setAccessibleText(Texts.of("print.printer.accessible", words));
        sides.setDisable(chosen.filter(Printer::printsTwoSided).isEmpty());
    }

    private static void shown(Region part, boolean now) {
        part.setVisible(now);
        part.setManaged(now);
    }
}
