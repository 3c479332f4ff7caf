package counterpoint.ui.dispute;

import counterpoint.ui.model.disputes.DisputesModel;
import counterpoint.ui.theme.Texts;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The bar below the points: which row is looked at, which keys act, and what dotted and ✓ mean.
public final class DisputesStatus extends HBox {
    /// In a wider window the rail says what a treatment is.
    private static final double RAIL_SAYS_IT = 1280;

    private final DisputesModel model;
    private final Label which = new Label();
    private final Label keys = new Label(Texts.of("disputes.status.keys"));
    private final Label marked = new Label();

    /// @param saving says how far saving has come
    public DisputesStatus(DisputesModel model, Node saving) {
        this.model = model;
        getStyleClass().add("status-bar");
        which.setMinWidth(Region.USE_PREF_SIZE);
        keys.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label law = new Label(Texts.of("disputes.notLaw"));
        law.setMinWidth(Region.USE_PREF_SIZE);
        Label dotted = new Label(Texts.of("disputes.status.dotted"));
        dotted.setMinWidth(0);
        Label confirmed = new Label(Texts.of("disputes.status.confirmed"));
        confirmed.setMinWidth(Region.USE_PREF_SIZE);
        confirmed.getStyleClass().add("status-confirmed");
        law.visibleProperty().bind(widthProperty().lessThan(RAIL_SAYS_IT));
        law.managedProperty().bind(law.visibleProperty());
        dotted.visibleProperty().bind(law.visibleProperty().not());
        dotted.managedProperty().bind(dotted.visibleProperty());
        confirmed.visibleProperty().bind(dotted.visibleProperty());
        confirmed.managedProperty().bind(dotted.visibleProperty());
        getChildren().addAll(which, marked, keys, saving, space, law, dotted, confirmed);
        model.whenListed(this::tell);
        model.selection().current().subscribe(_ -> tell());
        model.selection().marked().subscribe(_ -> tell());
    }

    private void tell() {
        int at = model.selection().current().get().map(model.rows().get()::indexOf).orElse(-1);
        keys.setVisible(at >= 0);
        which.setText(at < 0 ? "" : Texts.of("disputes.status.row", at + 1, model.rows().get().size()));
        int marks = model.selection().marked().get().size();
        marked.setText(Texts.of("disputes.status.marked", marks));
        marked.setVisible(marks > 0);
        marked.setManaged(marks > 0);
    }
}
