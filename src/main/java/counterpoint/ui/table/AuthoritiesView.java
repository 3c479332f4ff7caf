package counterpoint.ui.table;

import counterpoint.ui.model.authorities.AuthoritiesModel;
import counterpoint.ui.model.authorities.Chosen;
import counterpoint.ui.model.notes.AuthorityNotes;
import counterpoint.ui.theme.Texts;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/// The authorities of the cases as a table, a matrix or a picture, and beside it what is chosen.
///
/// In a narrow window the part beside it shows only while something is chosen.
public final class AuthoritiesView extends BorderPane {
    /// From this width on there is room for what is chosen beside the table, also when nothing is.
    private static final double ROOMY = 1300;
    private static final double PANEL = 440;
    private static final double WIDEST_PANEL = 640;
    /// In a very wide window the panel takes this part, since the table needs no more.
    private static final double PANEL_PART = 0.25;
    private static final double NARROW_PANEL = 340;

    private final AuthoritiesModel model;
    private final ObjectProperty<Form> form = new SimpleObjectProperty<>(Form.TABLE);
    private final StackPane center = new StackPane();
    private final TableHead head;
    private final KindTable table;
    private final Matrix matrix;
    private final NetworkView network;
    private final ChosenPanel panel;
    private boolean awaits;

    /// @param notes what the reader wrote on authorities
    public AuthoritiesView(AuthoritiesModel model, AuthorityNotes notes) {
        this.model = model;
        this.head = new TableHead(model, form, this::focus);
        this.table = new KindTable(model, notes);
        this.matrix = new Matrix(model, notes);
        this.network = new NetworkView(model);
        this.panel = new ChosenPanel(model, notes);
        getStyleClass().add("authorities-view");
        getStylesheets().add(
                Objects.requireNonNull(AuthoritiesView.class.getResource("table.css")).toExternalForm());
        setTop(head);
        center.setMinWidth(0);
        setCenter(center);
        form.subscribe(_ -> arrange());
        model.rows().subscribe(_ -> arrange());
        model.table().subscribe(_ -> arrange());
        model.trouble().subscribe(_ -> arrange());
        model.chosen().subscribe(_ -> arrange());
        widthProperty().subscribe(_ -> arrange());
    }

    /// In which form the authorities are shown.
    public ObjectProperty<Form> form() {
        return form;
    }

    /// What is shown.
    public AuthoritiesModel model() {
        return model;
    }

    /// Gives the keyboard to what is shown, or to what comes in the place of a sentence that says what is still done, unless
    /// the reader is typing elsewhere by then.
    public void focus() {
        shown().requestFocus();
        awaits = !center.getChildren().contains(shown());
    }

    private boolean isTyping() {
        return getScene() != null && getScene().getFocusOwner() instanceof TextInputControl;
    }

    /// Lets go of what is chosen; whether anything was.
    public boolean escape() {
        boolean chosen = model.chosen().get().isPresent();
        if (chosen) {
            model.clear();
            focus();
        }
        return chosen;
    }

    /// Gives the keyboard to the field that finds an authority.
    public void takeFind() {
        head.takeField();
    }

    private void arrange() {
        boolean roomy = getWidth() >= ROOMY;
        Optional<Chosen> chosen = model.chosen().get();
        boolean beside = chosen.isPresent() || (roomy && form.get() != Form.NETWORK);
        double wide = roomy ? Math.clamp(Math.floor(getWidth() * PANEL_PART), PANEL, WIDEST_PANEL) : NARROW_PANEL;
        panel.setPrefWidth(wide);
        panel.setMinWidth(wide);
        panel.setMaxWidth(wide);
        panel.illustrates(form.get() != Form.NETWORK && roomy);
        setRight(beside && model.table().get().isPresent() ? panel : null);
        Node wanted = sentence().<Node>map(AuthoritiesView::nothing).orElseGet(this::shown);
        if (center.getChildren().size() != 1 || !center.getChildren().getFirst().equals(wanted)) {
            boolean takes = awaits || center.isFocusWithin();
            center.getChildren().setAll(wanted);
            awaits = takes && !wanted.equals(shown());
            if (takes && !awaits && !isTyping()) {
                wanted.requestFocus();
            }
        }
    }

    private Node shown() {
        return switch (form.get()) {
            case TABLE -> table;
            case MATRIX -> matrix;
            case NETWORK -> network;
        };
    }

    /// Why nothing is listed; empty if something is.
    private Optional<String> sentence() {
        if (model.trouble().get().isPresent()) {
            return model.trouble().get();
        }
        if (model.table().get().isEmpty()) {
            return Optional.of(Texts.of("table.counting"));
        }
        if (!model.rows().get().isEmpty() || (form.get() == Form.TABLE && !model.open().isEmpty())) {
            return Optional.empty();
        }
        if (model.workbench().cases().isEmpty()) {
            return Optional.of(Texts.of("library.empty"));
        }
        if (model.table().get().filter(table -> table.columns().isEmpty()).isPresent()) {
            return Optional.of(Texts.of("table.nothingRead"));
        }
        return Optional.of(
                model.filter().get().isNarrow() ? Texts.of("table.nothingFound") : Texts.of("table.nothingCited"));
    }

    private static Label nothing(String sentence) {
        Label label = new Label(sentence);
        label.getStyleClass().add("table-nothing");
        label.setWrapText(true);
        return label;
    }
}
